using LinkHub.Guides.Connectors;
using LinkHub.Guides.Site;

namespace LinkHub.DocGen.Pages;

/// <summary>
/// What one hub has, as far as links need to know: its addresses, its files and its pictures.
/// </summary>
public sealed class HubContents
{
    private readonly HashSet<string> _addresses;
    private readonly Dictionary<string, string> _addressBySource;
    private readonly Dictionary<string, ContentImage> _images;
    private readonly Dictionary<string, string> _redirects;

    /// <param name="connectors">Those the hub shows.</param>
    /// <param name="guides">Those the hub shows.</param>
    /// <param name="pages">All ordinary pages.</param>
    /// <param name="images">All pictures of the content folder.</param>
    /// <param name="site">Its redirects are followed.</param>
    public HubContents(
        IReadOnlyCollection<Connector> connectors,
        IReadOnlyCollection<GuideEntry> guides,
        IReadOnlyCollection<PageEntry> pages,
        IReadOnlyCollection<ContentImage> images,
        SiteConfig site)
    {
        _addresses = new(guides.Count + pages.Count + connectors.Count + 1, StringComparer.Ordinal) { "" };
        _addressBySource = new(guides.Count + pages.Count, StringComparer.Ordinal);
        foreach (var connector in connectors)
        {
            _addresses.Add(HubLinks.ProviderAddress(connector));
        }

        foreach (var guide in guides)
        {
            Add(guide.Path, guide.Address);
        }

        foreach (var page in pages)
        {
            Add(page.Path, page.Address);
        }

        _images = images.DistinctBy(image => image.Path).ToDictionary(image => image.Path, StringComparer.Ordinal);
        _redirects = new(StringComparer.Ordinal);
        foreach (var redirect in site.Redirects)
        {
            _redirects.TryAdd(redirect.From.Value.Trim('/'), redirect.To.Value);
        }

        PageAddresses = [.. pages.Select(page => page.Address).Order(StringComparer.Ordinal)];
    }

    /// <summary>The addresses of ordinary pages, in ordinal order.</summary>
    public IReadOnlyList<string> PageAddresses { get; }

    public bool Has(string address) => _addresses.Contains(address);

    /// <summary>The address that a file of the content folder is shown at, or null.</summary>
    public string? AddressOf(string path) => _addressBySource.GetValueOrDefault(path);

    /// <summary>A picture by its path relative to the content folder, or null.</summary>
    public ContentImage? Image(string path) => _images.GetValueOrDefault(path);

    /// <summary>Where an old path leads now (with a leading <c>/</c>), or null.</summary>
    /// <param name="path">Without slashes at its ends.</param>
    public string? RedirectOf(string path) => _redirects.GetValueOrDefault(path);

    private void Add(string path, string address)
    {
        _addresses.Add(address);
        _addressBySource.TryAdd(path, address);
    }
}
