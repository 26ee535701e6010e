using LinkHub.Guides.Brands;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site;

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
        Connector[] connectors = [.. library.Connectors.Where(connector => Shows(brand, connector))];
        var shown = connectors.ToHashSet<object>(ReferenceEqualityComparer.Instance);
        return new HubSelection(
            connectors,
            [.. library.Guides.Where(guide => shown.Contains(guide.Connector) && Shows(brand, guide.FrontMatter))],
            [.. library.Pages.Where(page => Shows(brand, page.FrontMatter))]);
    }

    /// <summary>Whether the brand offers a provider.</summary>
    public static bool Shows(Brand brand, Connector connector) =>
        (brand.IncludedProviders.Count == 0
            || brand.IncludedProviders.Any(key => key.Value == connector.Key.Value))
        && brand.ExcludedProviders.All(key => key.Value != connector.Key.Value);

    /// <summary>Whether a text is for the brand: finished, and not kept from partners.</summary>
    public static bool Shows(Brand brand, FrontMatter front) =>
        !front.IsDraft && !(brand.IsWhitelabel && front.IsHiddenOnWhitelabel);
}
