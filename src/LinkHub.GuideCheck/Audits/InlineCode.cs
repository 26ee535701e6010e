using AngleSharp.Dom;
using LinkHub.GuideCheck.Audits.Html;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Audits;

/// <summary>
/// Finds scripts, styles and handlers within pages, which a strict policy does not run and an attacker may
/// inject.
/// </summary>
public sealed class InlineCode : IPageAudit
{
    public DiagnosticRule Rule { get; } = new("LH974", "inline-code", Severity.Error);

    private const string Help = "Move it into a file of the hub.";

    private static readonly string[] Data = ["application/json", "application/ld+json", "text/plain",
        "text/markdown"];

    public void Check(HtmlPage page, DiagnosticBag findings)
    {
        foreach (var element in page.Document.All)
        {
            if (Element(element) is { } kind)
            {
                findings.Add(Rule, page.Place(element), $"the page holds {kind}", Help);
            }

            foreach (var attribute in element.Attributes)
            {
                if (Attribute(attribute) is { } what)
                {
                    findings.Add(
                        Rule, page.Place(element, attribute.Name), $"`{element.LocalName}` has {what}", Help);
                }
            }
        }
    }

    private static string? Element(IElement element) => element.LocalName switch
    {
        "style" => "a style sheet",
        "script" when !element.HasAttribute("src") && !Data.Contains(element.GetAttribute("type")) => "a script",
        _ => null,
    };

    private static string? Attribute(IAttr attribute)
    {
        if (attribute.Name is "style")
        {
            return "a `style` attribute";
        }

        if (attribute.Name.Length > 2 && attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            && attribute.Name.All(char.IsAsciiLetter))
        {
            return $"the handler `{attribute.Name}`";
        }

        var isAddress = attribute.Name is "href" or "src" or "action" or "formaction" or "xlink:href"
            or "data";
        return isAddress && string.Concat(attribute.Value.Where(c => c > ' '))
            .StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
            ? "a script for an address"
            : null;
    }
}
