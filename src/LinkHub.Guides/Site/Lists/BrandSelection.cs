using LinkHub.Guides.Brands;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Markup;

namespace LinkHub.Guides.Site.Lists;

/// <summary>Decides what a brand's hub shows of a library; the only place that does.</summary>
public static class BrandSelection
{
    /// <summary>Whether the brand offers a provider.</summary>
    public static bool Shows(Brand brand, Connector connector) =>
        (brand.IncludedProviders.Count == 0
            || brand.IncludedProviders.Any(key => key.Value == connector.Key.Value))
        && brand.ExcludedProviders.All(key => key.Value != connector.Key.Value);

    /// <summary>
    /// Whether a brand's hub may show a text: it is no draft, and not hidden from a whitelabel hub.
    /// </summary>
    public static bool Shows(Brand brand, FrontMatter front) =>
        !front.IsDraft && !(brand.IsWhitelabel && front.IsHiddenOnWhitelabel);

    /// <summary>Whether the brand's hub has a page.</summary>
    public static bool Shows(Brand brand, SitePage page) =>
        Shows(brand, page.FrontMatter) && (page.Connector is null || Shows(brand, page.Connector));
}

/// <summary>A page that links may lead to: a guide's, a provider's, or an ordinary one.</summary>
/// <param name="Address">Below a hub's base path: <c>security/</c>; empty for the first page.</param>
/// <param name="Connector">Whose page it is; null for ordinary pages.</param>
/// <param name="FrontMatter">What its text says about itself.</param>
public sealed record SitePage(string Address, Connector? Connector, FrontMatter FrontMatter);
