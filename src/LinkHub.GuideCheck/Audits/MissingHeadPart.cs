using AngleSharp.Dom;
using LinkHub.GuideCheck.Audits.Html;
using LinkHub.GuideCheck.Audits.Hubs;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Audits;

/// <summary>Finds pages without a title, a language, a description or a canonical address.</summary>
/// <remarks>Pages that search engines leave out need neither of the last two.</remarks>
public sealed class MissingHeadPart : IPageAudit
{
    public DiagnosticRule Rule { get; } = new("LH973", "missing-head-part", Severity.Warning);

    public void Check(HtmlPage page, DiagnosticBag findings)
    {
        var document = page.Document;
        if (string.IsNullOrWhiteSpace(document.Title))
        {
            Report("title", "Write a `title`: it names the page in tabs and results.", document.Head);
        }

        if (string.IsNullOrWhiteSpace(document.DocumentElement?.GetAttribute("lang")))
        {
            Report("language", "Write `lang` on `html`: screen readers choose their voice by it.", document.DocumentElement);
        }

        if (page.IsNoIndex)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(page.Meta("description")))
        {
            Report("description", "Write `meta name=\"description\"` with a sentence on the page.", document.Head);
        }

        if (document.QuerySelector("link[rel=canonical][href]") is null)
        {
            Report("canonical address", "Set the brand's `url`, from which it is made.", document.Head);
        }

        void Report(string part, string help, IElement? place)
        {
            var span = place is null ? page.File.Span(0, 0) : page.Place(place);
            findings.Add(Rule, span, $"the page `/{HubAddresses.AddressOf(page.Path)}` has no {part}", help);
        }
    }
}
