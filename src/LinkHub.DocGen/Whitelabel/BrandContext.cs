using LinkHub.Guides.Brands;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Whitelabel;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>
/// One brand, prepared once for all its pages: its words, its values and what its hub must not show.
/// </summary>
public sealed class BrandContext
{
    /// <param name="brand">The brand of the hub.</param>
    /// <param name="host">The brand that owns the sources, or null if the site names none.</param>
    /// <param name="site">The site's configuration.</param>
    public BrandContext(Brand brand, Brand? host, SiteConfig site)
    {
        (Brand, Host, Site) = (brand, host, site);
        HostWords = HostWords.For(brand, host, site);
        Terms = TermSet.For(brand, host, site);
        Scanner = new LeakScanner(HostWords);
        JudgesNames = HostWords.Names.Any(name => name.IsWord) || !HostWords.Allowed.IsEmpty;
        AllFunctional = [.. site.Functional.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .SelectMany(pair => pair.Value.Select(value => value.Value)).Distinct(StringComparer.Ordinal)];
    }

    public Brand Brand { get; }

    public Brand? Host { get; }

    public SiteConfig Site { get; }

    public bool IsWhitelabel => Brand.IsWhitelabel;

    /// <summary>What the hub must not show; nothing in the host's own hub.</summary>
    public HostWords HostWords { get; }

    /// <summary>The words that this hub replaces.</summary>
    public TermSet Terms { get; }

    /// <summary>Finds host words in output files; may be used by several threads.</summary>
    public LeakScanner Scanner { get; }

    /// <summary>Whether a name of the host is replaced in some places only.</summary>
    internal bool JudgesNames { get; }

    /// <summary>The host's addresses that any connector may show: for files that list many guides.</summary>
    public IReadOnlyList<string> AllFunctional { get; }

    /// <summary>
    /// The host's addresses that pages of one connector may show exactly as they are: its own and those of
    /// every connector.
    /// </summary>
    /// <param name="connectorKey">Null for pages of no connector, which may show none.</param>
    public IReadOnlyList<string> FunctionalFor(string? connectorKey) =>
        connectorKey is null
            ? []
            : [.. FunctionalOf(connectorKey), .. FunctionalOf(SiteConfig.EveryConnector)];

    /// <summary>A variable's value, or null if the brand or the page has none.</summary>
    /// <param name="variable">Without braces: <c>brand.supportEmail</c>.</param>
    /// <param name="subject">The subject of the page.</param>
    public string? ValueOf(string variable, PageSubject subject) => variable switch
    {
        "provider.name" => subject.ProviderName,
        "method.label" => subject.MethodLabel,
        _ => Brand.ValueOf(variable),
    };

    private IEnumerable<string> FunctionalOf(string key) =>
        Site.Functional.TryGetValue(key, out var values) ? values.Select(value => value.Value) : [];
}
