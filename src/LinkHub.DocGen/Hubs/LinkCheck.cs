using System.Collections.Concurrent;
using LinkHub.DocGen.Links;
using LinkHub.GuideCheck;
using LinkHub.GuideCheck.Audits;
using LinkHub.GuideCheck.Audits.Hubs;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Links;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Hubs;

/// <summary>
/// Finds links that lead nowhere in one hub although the check of the texts accepts them: a brand's own
/// links, own addresses written in full, and links to headings that this hub leaves out or words differently.
/// Each target is one finding. For use by several threads; the result depends on no order.
/// </summary>
/// <param name="library">Where the texts are.</param>
/// <param name="brand">The brand of the hub.</param>
/// <param name="checker">Knows which links the check of the texts reports.</param>
internal sealed class LinkCheck(Library library, Brand brand, Checker checker)
{
    private static readonly DeadLink Link = new();
    private static readonly DeadAnchor Anchor = new();

    private readonly string? _origin = brand.Url?.TrimEnd('/');
    private readonly ConcurrentDictionary<string, MadeLinks> _pages = new(StringComparer.Ordinal);

    /// <summary>Records a page and its links, in place of an earlier record of the same page.</summary>
    /// <param name="address">The page's, with its language's folder.</param>
    /// <param name="ids">The ids of its headings, steps and methods, with prefix.</param>
    /// <param name="links">The links of its texts.</param>
    public void Take(string address, IReadOnlyCollection<string> ids, IEnumerable<MadeLink> links) =>
        _pages[address] = new([.. ids], [.. links.Where(IsOpen)]);

    /// <summary>
    /// The dead links, once all pages are made: the brand's links first, then in the order of pages.
    /// </summary>
    /// <param name="files">What was written.</param>
    /// <param name="made">Makes the hub's links.</param>
    public IReadOnlyList<Diagnostic> Find(HubFiles files, HubLinks made) =>
    [
        .. OfBrand(made)
            .Concat(
                _pages.OrderBy(page => page.Key, StringComparer.Ordinal).SelectMany(page => page.Value.Links))
            .Select(link => Problem(link, TargetOf(link.Href)!.Value, files))
            .OfType<Diagnostic>()
            .DistinctBy(finding => finding.Message, StringComparer.Ordinal),
    ];

    // A link of the header or footer stands on every page and is written once.
    private IEnumerable<MadeLink> OfBrand(HubLinks made) =>
        from link in brand.HeaderLinks.Concat(brand.FooterLinks).Concat(brand.LegalLinks).Concat(Support)
        let href = made.ToPage(link).Href
        let at = brand.File.Text.IndexOf(link.Url, StringComparison.Ordinal)
        where TargetOf(href) is not null
        select new MadeLink(href, at < 0 ? brand.File.Span(0, 0) : brand.File.Span(at, at + link.Url.Length));

    private BrandLink[] Support => brand.SupportUrl is { } url ? [new BrandLink("", url)] : [];

    private bool IsOpen(MadeLink link) => TargetOf(link.Href) is { } target
        && (target.Fragment is not null || !link.Href.StartsWith(brand.BasePath, StringComparison.Ordinal));

    private Diagnostic? Problem(MadeLink link, (string Path, string? Fragment) target, HubFiles files)
    {
        var (path, fragment) = target;
        var file = FileOf(path, files);
        if (file is null)
        {
            const string help = "Correct the address, or add the page.";
            return IsRedirected(path)
                ? null
                : Finding(Link.Rule, $"the hub of `{brand.Id}` has no `{VisibleText.Of(path)}`", link, help);
        }

        if (fragment is null || !file.EndsWith(".html", StringComparison.Ordinal))
        {
            return null;
        }

        var address = HubAddresses.AddressOf(file);
        var hasIt = _pages.GetValueOrDefault(address)?.Ids.Contains(fragment) == true;
        return hasIt || IsReported(link, address, fragment)
            ? null
            : Finding(
                Anchor.Rule,
                $"`#{VisibleText.Of(fragment)}` names nothing on `/{address}` of the hub of `{brand.Id}`",
                link,
                "Link to a heading that this hub shows.");
    }

    // The check of the texts takes addresses with a host for those of other sites.
    private bool IsReported(MadeLink link, string address, string fragment) =>
        link.Href.StartsWith(brand.BasePath, StringComparison.Ordinal)
        && checker.ReportsLink(link.Span.File.Path, WithoutLanguage(address), fragment, brand);

    // `de/security/` is the German page of `security/`.
    private string WithoutLanguage(string address) => library.Languages.Skip(1)
        .Select(locale => locale.Language + "/")
        .FirstOrDefault(folder => address.StartsWith(folder, StringComparison.Ordinal)) is { } folder
            ? address[folder.Length..]
            : address;

    private (string Path, string? Fragment)? TargetOf(string href)
    {
        var (path, _, fragment) = UrlPath.Split(href);
        path = _origin is not null && path.StartsWith(_origin, StringComparison.OrdinalIgnoreCase)
            ? path[_origin.Length..]
            : path;
        var isTop = string.IsNullOrEmpty(fragment)
            || fragment.Equals("top", StringComparison.OrdinalIgnoreCase);
        return path.StartsWith(brand.BasePath, StringComparison.Ordinal)
            ? (UrlPath.Decode(path[brand.BasePath.Length..]), isTop ? null : UrlPath.Decode(fragment!))
            : null;
    }

    private static string? FileOf(string path, HubFiles files) =>
        path.Length == 0 || path.EndsWith('/')
            ? files.Has(path + "index.html") ? path + "index.html" : null
            : files.Has(path) ? path : files.Has(path + "/index.html") ? path + "/index.html" : null;

    private bool IsRedirected(string path) =>
        library.Site.Redirects.Any(redirect => redirect.From.Value.Trim('/') == path.Trim('/'));

    private static Diagnostic Finding(DiagnosticRule rule, string message, MadeLink link, string help) =>
        new(rule, message, link.Span) { Help = help };

    private sealed record MadeLinks(string[] Ids, IReadOnlyList<MadeLink> Links);
}
