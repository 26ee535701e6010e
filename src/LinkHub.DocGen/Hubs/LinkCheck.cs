using System.Collections.Concurrent;
using LinkHub.DocGen.Links;
using LinkHub.GuideCheck;
using LinkHub.GuideCheck.Audits;
using LinkHub.GuideCheck.Audits.Hubs;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Site;
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
/// <param name="isFile">Whether a file of the hub was written, by its path in it.</param>
internal sealed class LinkCheck(Library library, Brand brand, Checker checker, Func<string, bool> isFile)
{
    private static readonly DeadLink Link = new();
    private static readonly DeadAnchor Anchor = new();

    private readonly HubAddresses _addresses = new(brand.Url, brand.BasePath, isFile);
    private readonly ConcurrentDictionary<string, bool> _expected = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (string Page, Func<SourceSpan> Place)> _templates = new(
        StringComparer.Ordinal);
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
    /// <param name="made">Makes the hub's links.</param>
    public IReadOnlyList<Diagnostic> Find(HubLinks made) =>
    [
        .. OfBrand(made)
            .Concat(
                _pages.OrderBy(page => page.Key, StringComparer.Ordinal).SelectMany(page => page.Value.Links))
            .Select(link => Problem(link, TargetOf(link.Href)!.Value))
            .OfType<Diagnostic>()
            .Concat(OfTemplates())
            .DistinctBy(finding => finding.Message, StringComparer.Ordinal),
    ];

    /// <summary>Says which pages will be there, so that nothing is kept of links to them.</summary>
    /// <param name="addresses">With their language's folder.</param>
    public void Expect(IEnumerable<string> addresses)
    {
        foreach (var address in addresses)
        {
            _expected[address] = true;
        }
    }

    /// <summary>Takes in where a page that a template made leads within the hub.</summary>
    /// <param name="path">The path of a page or file.</param>
    /// <param name="page">The page's address; the first of several in ordinal order tells the place.</param>
    /// <param name="place">Says where that is written.</param>
    public void TakeTemplate(string path, string page, Func<SourceSpan> place)
    {
        if (!_expected.ContainsKey(path) && !isFile(path))
        {
            _templates.AddOrUpdate(
                path, (page, place),
                (_, known) => string.CompareOrdinal(known.Page, page) <= 0 ? known : (page, place));
        }
    }

    // Files are written after the pages that lead to them.
    private IEnumerable<Diagnostic> OfTemplates() =>
        from link in _templates.OrderBy(link => link.Key, StringComparer.Ordinal)
        where _addresses.FileOf(link.Key) is null && !IsRedirected(link.Key)
        select Missing(link.Key, link.Value.Place());

    // A link of the header or footer stands on every page and is written once.
    private IEnumerable<MadeLink> OfBrand(HubLinks made) =>
        from url in brand.HeaderLinks.Concat(brand.FooterLinks).Concat(brand.LegalLinks)
            .Select(link => (Located<string>?)link.Url).Append(brand.SupportUrl).OfType<Located<string>>()
            .OrderBy(url => url.Span.Start)
        let href = made.ToPage("", url.Value).Href
        where TargetOf(href) is not null
        select new MadeLink(href, url.Words());

    private bool IsOpen(MadeLink link) => TargetOf(link.Href) is { } target
        && (target.Fragment is not null || !link.Href.StartsWith(brand.BasePath, StringComparison.Ordinal));

    private Diagnostic? Problem(MadeLink link, HubTarget target)
    {
        var (_, path, fragment) = target;
        var file = _addresses.FileOf(path);
        if (file is null)
        {
            return IsRedirected(path) ? null : Missing(path, link.Span);
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

    // The target in the hub of an address that is written from the top or in full; null for others.
    private HubTarget? TargetOf(string href)
    {
        var path = brand.Url is { } origin && href.StartsWith(origin, StringComparison.OrdinalIgnoreCase)
            ? href[origin.Length..]
            : href;
        if (!path.StartsWith('/') || _addresses.Resolve("", path) is not { Place: HubPlace.Inside } target)
        {
            return null;
        }

        var isTop = target.Fragment is null or ""
            || target.Fragment.Equals("top", StringComparison.OrdinalIgnoreCase);
        return target with { Fragment = isTop ? null : target.Fragment };
    }

    private bool IsRedirected(string path) =>
        library.Site.Redirects.Any(redirect => redirect.From.Value.Trim('/') == path.Trim('/'));

    private Diagnostic Missing(string path, SourceSpan span) =>
        new(Link.Rule, $"the hub of `{brand.Id}` has no `{VisibleText.Of(path)}`", span)
        {
            Help = "Correct the address, or add the page.",
        };

    private static Diagnostic Finding(DiagnosticRule rule, string message, MadeLink link, string help) =>
        new(rule, message, link.Span) { Help = help };

    private sealed record MadeLinks(string[] Ids, IReadOnlyList<MadeLink> Links);
}
