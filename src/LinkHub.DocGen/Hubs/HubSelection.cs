using LinkHub.Guides.Brands;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Hubs;

/// <summary>What of a library one brand's hub shows.</summary>
/// <param name="Connectors">Those the brand includes and does not exclude.</param>
/// <param name="Guides">Their guides that are for this hub, in the library's order.</param>
/// <param name="Pages">The ordinary pages that are for this hub.</param>
public sealed record HubSelection(
    IReadOnlyList<Connector> Connectors,
    IReadOnlyList<GuideEntry> Guides,
    IReadOnlyList<PageEntry> Pages)
{
    public static HubSelection Of(Library library, Brand brand)
    {
        var included = Keys(brand.IncludedProviders);
        var excluded = Keys(brand.ExcludedProviders);
        Connector[] connectors =
        [
            .. library.Connectors.Where(connector =>
                (included.Count == 0 || included.Contains(connector.Key.Value)) && !excluded.Contains(connector.Key.Value)),
        ];
        var shown = connectors.ToHashSet<object>(ReferenceEqualityComparer.Instance);
        return new HubSelection(
            connectors,
            [.. library.Guides.Where(guide => shown.Contains(guide.Connector) && IsFor(brand, guide.FrontMatter))],
            [.. library.Pages.Where(page => IsFor(brand, page.FrontMatter))]);
    }

    private static bool IsFor(Brand brand, FrontMatter front) =>
        !front.IsDraft && !(brand.IsWhitelabel && front.IsHiddenOnWhitelabel);

    private static HashSet<string> Keys(IEnumerable<Located<string>> keys) =>
        keys.Select(key => key.Value).ToHashSet(StringComparer.Ordinal);
}
