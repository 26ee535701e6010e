using LinkHub.Guides.Brands;
using LinkHub.Guides.Site;
using LinkHub.Guides.Whitelabel;

namespace LinkHub.GuideCheck.Audits;

/// <summary>The words that a built hub must not show, and the addresses it may show all the same.</summary>
/// <param name="Scanner">Finds the words.</param>
/// <param name="Functional">By connector key, as <c>linkhub.yaml</c> allows them.</param>
public sealed record ForbiddenWords(LeakScanner Scanner, IReadOnlyDictionary<string, IReadOnlyList<string>> Functional)
{
    private const string Connectors = "connectors/";

    /// <summary>Names that <c>host.allow</c> lets some files say; which page is made of them a hub does not show.</summary>
    private IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Words that a user names.</summary>
    public static ForbiddenWords Of(IEnumerable<string> words) => Of(new HostWords(words), new SiteConfig());

    /// <summary>What one brand's hub must not show; none of the host's words for the host itself.</summary>
    public static ForbiddenWords Of(Brand brand, Library library, IEnumerable<string> more)
    {
        var host = library.Brands.FirstOrDefault(other => other.Id == library.Site.HostBrand?.Value);
        var words = HostWords.For(brand, host, library.Site);
        return Of(
            new HostWords(words.Words.Concat(more)) { Names = words.Names, Allowed = words.Allowed }, library.Site);
    }

    /// <summary>The addresses that a file may show: its connector's own and everyone's; lists may show all.</summary>
    public IReadOnlyList<string> AllowedIn(string path)
    {
        if (!path.StartsWith(Connectors, StringComparison.Ordinal))
        {
            var isList =
                !path.EndsWith(".html", StringComparison.Ordinal) && !path.EndsWith(".md", StringComparison.Ordinal);
            return isList ? [.. Functional.Values.SelectMany(values => values)] : [];
        }

        var key = path[Connectors.Length..].Split('/', '.')[0];
        return [.. FunctionalOf(key), .. FunctionalOf(SiteConfig.EveryConnector)];
    }

    /// <summary>Whether a page may say the word outside addresses.</summary>
    public bool MayName(Leak leak) => !leak.IsAddress && Names.Contains(leak.Word, StringComparer.OrdinalIgnoreCase);

    private IReadOnlyList<string> FunctionalOf(string key) => Functional.GetValueOrDefault(key) ?? [];

    private static ForbiddenWords Of(HostWords words, SiteConfig site) => new(
        new LeakScanner(words),
        site.Functional.ToDictionary(
            pair => pair.Key,
            pair => (IReadOnlyList<string>)[.. pair.Value.Select(value => value.Value)],
            StringComparer.Ordinal))
    {
        Names = [.. site.HostAllowances.Select(entry => entry.Word).OfType<string>()],
    };
}
