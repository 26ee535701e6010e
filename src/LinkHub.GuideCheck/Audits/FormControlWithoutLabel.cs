using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using LinkHub.GuideCheck.Audits.Html;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Audits;

/// <summary>Finds form controls and buttons without a name for screen readers.</summary>
/// <remarks>A placeholder is no label: it disappears when somebody types.</remarks>
public sealed class FormControlWithoutLabel : IPageAudit
{
    public DiagnosticRule Rule { get; } = new("LH976", "form-control-without-label", Severity.Error);

    public void Check(HtmlPage page, DiagnosticBag findings)
    {
        foreach (var control in page.Document.QuerySelectorAll("input, select, textarea, button"))
        {
            if (!IsNamed(control))
            {
                var message = $"nothing says what this `{control.LocalName}` is for";
                findings.Add(Rule, page.Place(control), message, "Give it a `label`, or an `aria-label`.");
            }
        }
    }

    private static bool IsNamed(IElement control) =>
        HasText(control.GetAttribute("aria-label"))
        || HasText(control.GetAttribute("title"))
        || IsNamedBy(control)
        || control switch
        {
            IHtmlButtonElement => HasText(control.TextContent)
                || control.QuerySelector("img[alt]:not([alt=''])") is not null,
            IHtmlInputElement { Type: "hidden" or "submit" or "reset" } => true,
            IHtmlInputElement { Type: "button" } => HasText(control.GetAttribute("value")),
            IHtmlInputElement { Type: "image" } => HasText(control.GetAttribute("alt")),
            _ => IsLabelled(control),
        };

    private static bool IsLabelled(IElement control) =>
        HasText(control.Closest("label")?.TextContent)
        || (control.Id is { Length: > 0 } id && control.Owner!.QuerySelectorAll("label[for]")
            .Any(label => label.GetAttribute("for") == id && HasText(label.TextContent)));

    private static bool IsNamedBy(IElement control) =>
        (control.GetAttribute("aria-labelledby") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Any(id => HasText(control.Owner!.GetElementById(id)?.TextContent));

    private static bool HasText(string? text) => !string.IsNullOrWhiteSpace(text);
}
