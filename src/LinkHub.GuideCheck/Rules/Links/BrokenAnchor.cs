using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Site.Links;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Links;

/// <summary>Finds links to headings and steps that the page they lead to does not have.</summary>
public sealed class BrokenAnchor : IDocumentRule, ILibraryRule
{
    public DiagnosticRule Rule { get; } = new("LH405", "broken-anchor", Severity.Error);

    public FixSafety Fixes => FixSafety.Unsafe;

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        foreach (var link in WrittenLink.In(document))
        {
            if (link.Href is ['#', _, ..] && !IsTop(link.Href[1..])
                && document.Anchors.Find(link.Href[1..]) is null)
            {
                var message = $"`{VisibleText.Of(link.Href)}` names no heading or step of this page";
                findings.Add(Finding(link.Span, message, link.Href[1..], document.Anchors));
            }
        }
    }

    public void Check(LibrarySubject library, DiagnosticBag findings)
    {
        var pages = library.Anchors;
        foreach (var (source, link) in pages.Links)
        {
            if (pages.At(link.Address) is { } target && !IsTop(link.Fragment)
                && !target.Anchors.Has(link.Fragment)
                && link.Place.In(source.Reopen(library).Document.File) is { } span)
            {
                var page = target.Reopen(library);
                var message =
                    $"`{VisibleText.Of(link.Fragment)}` names no heading or step of `/{link.Address}`";
                findings.Add(Finding(span, message, link.Fragment, page.Anchors));
            }
        }
    }

    private Diagnostic Finding(SourceSpan span, string message, string fragment, PageAnchors anchors)
    {
        var near = anchors.Find(fragment)?[AnchorNames.Prefix.Length..] ?? Suggestion.Nearest(
            AnchorNames.Of(UrlPath.Decode(fragment)),
            anchors.Ids.Select(id => id[AnchorNames.Prefix.Length..]));
        var at = span.Text.IndexOf('#', StringComparison.Ordinal) + 1;
        return new Diagnostic(Rule, message, span)
        {
            Help = near is null ? "Link to one of its headings." : $"Write `#{near}`.",
            Fix = near is not null && at > 0
                ? new Fix(
                    $"Link to `#{near}`", IsSafe: false, [new TextEdit(span.Slice(at, span.Length - at), near)])
                : null,
        };
    }

    // Browsers know this fragment without an id.
    private static bool IsTop(string fragment) => fragment.Equals("top", StringComparison.OrdinalIgnoreCase);
}
