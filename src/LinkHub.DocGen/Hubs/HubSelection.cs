using LinkHub.Guides.Brands;
using LinkHub.Guides.Connectors;
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
        Connector[] connectors = [.. library.Connectors.Where(connector => BrandSelection.Shows(brand, connector))];
        var shown = connectors.ToHashSet<object>(ReferenceEqualityComparer.Instance);
        return new HubSelection(
            connectors,
            [.. library.Guides.Where(guide => shown.Contains(guide.Connector)
                && BrandSelection.Shows(brand, guide.FrontMatter))],
            [.. library.Pages.Where(page => BrandSelection.Shows(brand, page.FrontMatter))]);
    }
}
