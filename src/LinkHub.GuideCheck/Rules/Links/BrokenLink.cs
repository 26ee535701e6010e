using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Links;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Links;

/// <summary>Finds links to pages and files that the site does not have.</summary>
/// <remarks>
/// Something else on the hub's host may answer a path, so only a link that cannot mean anything else is an
/// error.
/// </remarks>
public sealed class BrokenLink : IDocumentRule, ILibraryRule
{
    public DiagnosticRule Rule { get; } = new("LH401", "broken-link", Severity.Warning);

    public FixSafety Fixes => FixSafety.Unsafe;

    private const string Help = "Link to a page that the site has, or add the page.";

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        foreach (var link in WrittenLink.In(document).Where(link => !link.Href.StartsWith('#')))
        {
            var target = document.Library.Links.Find(link.Href, document.Origin);
            if (target is null)
            {
                findings.Add(Missing(link, document));
            }
            else if (IsDraft(target, document.Library))
            {
                var message = $"`{Shown(link.Href)}` leads to a draft, which no hub has";
                findings.Add(Rule, link.Span, message, "Publish the draft, or take the link out.");
            }
        }
    }

    public void Check(LibrarySubject library, DiagnosticBag findings)
    {
        foreach (var (href, targets, origin) in SmallText.LinksIn(library.Library))
        {
            var written = href.Value.ToString();
            if (written is not (['#', ..] or "") && targets.Find(written, origin) is null)
            {
                findings.Add(Rule, href.Span, $"`{Shown(written)}` leads to no page of the hub", Help);
            }
        }
    }

    private Diagnostic Missing(WrittenLink link, DocumentSubject document)
    {
        var path = UrlPath.Decode(UrlPath.Split(link.Href).Path);
        var near = NearestPage(path, document.Library);
        return new Diagnostic(Rule, $"`{Shown(link.Href)}` leads to no page of the site", link.Span)
        {
            Severity = IsOurs(path, document.Library) ? Severity.Error : Severity.Warning,
            Help = near is null ? Help : $"Write `{near}`.",
            Fix = near is not null && link.Span.Text == link.Href
                ? new Fix(
                    $"Link to `{near}`", IsSafe: false, [new TextEdit(link.Span, link.Href.Replace(path, near,
                    StringComparison.Ordinal))])
                : null,
        };
    }

    private static bool IsDraft(LinkTarget target, Library library) =>
        target.Kind == LinkTargetKind.Page
            && library.Links.Page(target.Address) is { FrontMatter.IsDraft: true };

    // A source file, a picture, or a page below one of the library's providers cannot come from elsewhere.
    private static bool IsOurs(string path, Library library) =>
        path.EndsWith(".mdx", StringComparison.Ordinal)
        || path.EndsWith(".md", StringComparison.Ordinal)
        || path.StartsWith("/images/", StringComparison.Ordinal)
        || library.Connectors.Any(connector =>
            path.StartsWith($"/connectors/{connector.Key.Value}/", StringComparison.Ordinal));

    private static string? NearestPage(string path, Library library) => path.Trim('/') is { Length: > 2 } name
        && Suggestion.Nearest(name + "/", library.Links.PageAddresses) is { } near ? "/" + near : null;

    private static string Shown(string href) => VisibleText.Of(href);
}
