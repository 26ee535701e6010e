using LinkHub.Guides.Brands;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Site.Images;
using LinkHub.Guides.Site.Lists;

namespace LinkHub.Guides.Site.Links;

/// <summary>
/// Decides where written links lead: the one place that knows how, for pages, exports and checks alike.
/// </summary>
public sealed class LinkTargets
{
    private const int RedirectLimit = 5;

    private readonly Dictionary<string, SitePage> _pages;
    private readonly Dictionary<string, string> _addressBySource;
    private readonly Dictionary<string, ContentImage> _images;
    private readonly Dictionary<string, string> _redirects;
    private readonly Brand? _brand;

    /// <param name="connectors">Each has a page.</param>
    /// <param name="guides">Each has a page.</param>
    /// <param name="pages">All ordinary pages.</param>
    /// <param name="images">All pictures of the content folder.</param>
    /// <param name="site">Its redirects are followed.</param>
    /// <param name="unbound">
    /// Guides that no hub has a page for. That a guide is unbound is one defect; the links to it are not more
    /// of them.
    /// </param>
    public LinkTargets(
        IReadOnlyCollection<Connector> connectors,
        IReadOnlyCollection<GuideEntry> guides,
        IReadOnlyCollection<PageEntry> pages,
        IReadOnlyCollection<ContentImage> images,
        SiteConfig site,
        IReadOnlyCollection<UnboundEntry>? unbound = null)
    {
        _pages = new(guides.Count + pages.Count + connectors.Count + 1, StringComparer.Ordinal);
        _addressBySource = new(guides.Count + pages.Count, StringComparer.Ordinal);
        Add(new SitePage("", Connector: null, FrontMatter.None));
        foreach (var connector in connectors)
        {
            Add(new SitePage(ProviderAddress(connector), connector, FrontMatter.None));
        }

        foreach (var guide in guides)
        {
            Add(new SitePage(guide.Address, guide.Connector, guide.FrontMatter), guide.Path);
        }

        foreach (var page in pages)
        {
            Add(new SitePage(page.Address, Connector: null, page.FrontMatter), page.Path);
        }

        foreach (var guide in unbound ?? [])
        {
            Add(new SitePage(guide.Address, Connector: null, guide.FrontMatter), guide.Path);
        }

        _images = images.DistinctBy(image => image.Path)
            .ToDictionary(image => image.Path, StringComparer.Ordinal);
        _redirects = new(StringComparer.Ordinal);
        foreach (var redirect in site.Redirects)
        {
            _redirects.TryAdd(redirect.From.Value.Trim('/'), redirect.To.Value);
        }

        PageAddresses = [.. pages.Select(page => page.Address).Order(StringComparer.Ordinal)];
    }

    private LinkTargets(LinkTargets all, Brand brand)
    {
        (_pages, _addressBySource, _images) = (all._pages, all._addressBySource, all._images);
        (_redirects, _brand, PageAddresses) = (all._redirects, brand, all.PageAddresses);
    }

    /// <summary>The addresses of ordinary pages, in ordinal order.</summary>
    public IReadOnlyList<string> PageAddresses { get; }

    /// <summary>The address of a connector's page: <c>connectors/keap/</c>.</summary>
    public static string ProviderAddress(Connector connector) => $"connectors/{connector.Key.Value}/";

    /// <summary>The targets that one brand's hub has.</summary>
    public LinkTargets Of(Brand brand) => new(this, brand);

    /// <summary>The page at an address, or null.</summary>
    public SitePage? Page(string address) =>
        _pages.TryGetValue(address, out var page) && (_brand is null || BrandSelection.Shows(_brand, page))
            ? page
            : null;

    /// <summary>The target of a written link, or null if there is none.</summary>
    /// <param name="href">Outside (<c>https:</c>, <c>mailto:</c>, <c>tel:</c>), a path of the hub
    /// (<c>/security#keys</c>, <c>/guides/keap/…</c>), a picture, or relative to the file or to the page. A
    /// fragment alone is the page's own.</param>
    /// <param name="from">Where it is written.</param>
    public LinkTarget? Find(string href, LinkOrigin from)
    {
        if (UrlPath.HasScheme(href))
        {
            return new LinkTarget(LinkTargetKind.Outside, href);
        }

        var (path, query, fragment) = UrlPath.Split(href);
        var target = path.Length == 0 ? new LinkTarget(LinkTargetKind.Self, from.Address)
            : FindImage(path, from) is { } image ? new LinkTarget(LinkTargetKind.Image, image.Path)
            : FindPage(path, from) is { } address ? new LinkTarget(LinkTargetKind.Page, address)
            : null;
        return target is null ? null : target with { Query = query, Fragment = fragment };
    }

    /// <summary>
    /// A picture named in a guide: <c>/images/…</c>, or relative to the file, or null if there is none.
    /// </summary>
    public ContentImage? FindImage(string source, LinkOrigin from)
    {
        var path = UrlPath.Decode(UrlPath.Split(source).Path);
        return path.StartsWith('/')
            ? Image(path.TrimStart('/')) ?? Image("images" + path)
            : UrlPath.Join(from.Path, path) is { } joined ? Image(joined) : null;
    }

    private string? FindPage(string path, LinkOrigin from)
    {
        var decoded = UrlPath.Decode(path);
        if (!decoded.StartsWith('/'))
        {
            return UrlPath.Join(from.Path, decoded) is { } file && PageOfFile(file) is { } found ? found
                : UrlPath.Join(from.Address, decoded) is { } beside && Known(beside) is { } address ? address
                : null;
        }

        for (var hops = 0; hops <= RedirectLimit; hops++)
        {
            var trimmed = decoded.Trim('/');
            var found = Known(trimmed) ?? PageOfFile(trimmed);
            if (found is not null)
            {
                return found;
            }

            if (_redirects.GetValueOrDefault(trimmed) is not { } moved || !moved.StartsWith('/'))
            {
                return null;
            }

            decoded = UrlPath.Split(moved).Path;
        }

        return null;
    }

    // Addresses end with a slash and have no ending; authors write them both ways.
    private string? Known(string path)
    {
        var address = path.Trim('/');
        address = UrlPath.WithoutSuffix(address, "/index.html") ?? UrlPath.WithoutSuffix(address, ".html")
            ?? address;
        return Page(address is "" or "index" ? "" : address + "/")?.Address;
    }

    // `/guides/keap/link-account/api-key` and `/pages/security` name files by their path without the ending.
    private string? PageOfFile(string path) =>
        AddressOf(path) ?? AddressOf(path + ".mdx") ?? AddressOf(path + ".md")
        ?? AddressOf("pages/" + path) ?? AddressOf($"pages/{path}.mdx");

    private string? AddressOf(string path) =>
        _addressBySource.TryGetValue(path, out var address) ? Page(address)?.Address : null;

    private ContentImage? Image(string path) => _images.GetValueOrDefault(path);

    private void Add(SitePage page, string? source = null)
    {
        _pages.TryAdd(page.Address, page);
        if (source is not null)
        {
            _addressBySource.TryAdd(source, page.Address);
        }
    }
}
