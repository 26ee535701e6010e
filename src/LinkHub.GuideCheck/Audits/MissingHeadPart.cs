using AngleSharp.Dom;
using LinkHub.GuideCheck.Audits.Html;
using LinkHub.GuideCheck.Audits.Hubs;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Audits;

/// <summary>Finds pages without a title, a language, a description or a canonical address.</summary>
/// <remarks>Pages that search engines leave out need neither of the last two.</remarks>
public sealed class MissingHeadPart : IPageAudit, IHubAudit
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
            Report(
                "language", "Write `lang` on `html`: screen readers choose their voice by it.", document.DocumentElement);
        }

        if (page.IsNoIndex)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(page.Meta("description")))
        {
            Report(
                "description", "Write `meta name=\"description\"` with a sentence on the page.", document.Head);
        }

        void Report(string part, string help, IElement? place)
        {
            var span = place is null ? page.File.Span(0, 0) : page.Place(place);
            findings.Add(Rule, span, $"the page `/{HubAddresses.AddressOf(page.Path)}` has no {part}", help);
        }
    }

    /// <summary>
    /// Checks canonical addresses: a hub without any lacks one setting and gets one finding, not one for each
    /// page.
    /// </summary>
    public void Check(AuditedHub hub, DiagnosticBag findings)
    {
        const string help = "Set the brand's `url`, from which it is made.";
        AuditedFile[] pages = [.. hub.OrdinaryPages.Where(page => !page.Page!.IsNoIndex)];
        AuditedFile[] without = [.. pages.Where(page => page.Page!.Canonical is null)];
        if (without.Length == pages.Length && without.Length > 1)
        {
            findings.Add(Rule, hub.Top(without[0].Path), "no page of the hub has a canonical address", help);
            return;
        }

        foreach (var page in without)
        {
            var message = $"the page `/{HubAddresses.AddressOf(page.Path)}` has no canonical address";
            findings.Add(Rule, hub.Top(page.Path), message, help);
        }
    }
}
