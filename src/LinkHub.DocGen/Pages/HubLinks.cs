using LinkHub.Guides.Brands;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Site;

namespace LinkHub.DocGen.Pages;

/// <summary>Makes every address and link of one hub. May be used by several threads.</summary>
/// <remarks>
/// Links begin with the base path; those <see cref="At">seen from a page</see> are relative to it, so that a
/// hub also
/// works from a disk and from any folder of a host.
/// </remarks>
public sealed class HubLinks(Brand brand, LinkTargets targets, string? page = null)
{
    /// <summary>The address of a connector's page: <c>connectors/keap/</c>.</summary>
    public static string ProviderAddress(Connector connector) => LinkTargets.ProviderAddress(connector);

    /// <summary>The address of a method's form for frames: <c>embed/keap/api-key/</c>.</summary>
    /// <param name="connector">The provider.</param>
    /// <param name="slug">The guide's slug, or without a guide the method's.</param>
    public static string EmbedAddress(Connector connector, string slug) => $"embed/{connector.Key.Value}/{slug}/";

    /// <summary>The file of the page with that address: <c>security/index.html</c>.</summary>
    public static string PageFile(string address) => address + "index.html";

    /// <summary>
    /// The file of its Markdown twin: <c>security.md </c>; <c>index.md </c> for the home page.
    /// </summary>
    public static string TwinFile(string address) => address.Length == 0 ? "index.md" : address.TrimEnd('/') + ".md";

    /// <summary>The links as one page of the hub writes them: <c>../../security/</c>.</summary>
    /// <param name="address">The page's address.</param>
    public HubLinks At(string address) => new(brand, targets, address);

    /// <summary>
    /// The link to an address of this hub: <c>/help/security/ </c>, or relative to the page.
    /// </summary>
    /// <param name="address">A page's address or a file's, without a leading slash.</param>
    public string To(string address) =>
        page is null ? brand.BasePath + UrlPath.Encode(address) : UrlPath.Relative(page, UrlPath.Encode(address));

    /// <summary>A link with the base path as the page writes it; others stay.</summary>
    public string Seen(string href) => page is not null && href.StartsWith(brand.BasePath, StringComparison.Ordinal)
        ? UrlPath.Relative(page, href[brand.BasePath.Length..])
        : href;

    /// <summary>The link to a page's Markdown twin.</summary>
    public string ToTwin(string address) => To(TwinFile(address));

    /// <summary>The link to a picture of the content folder.</summary>
    public string To(ContentImage image) => To(ImageFile(image));

    /// <summary>The file of a picture: <c>images/keap/api-settings.svg</c>.</summary>
    public static string ImageFile(ContentImage image) => image.Path;

    /// <summary>The address with scheme and host, or null where the brand's own is not known.</summary>
    public string? Canonical(string address) => brand.Url is { } url
        ? url.TrimEnd('/') + brand.BasePath + UrlPath.Encode(address)
        : null;

    /// <summary>A link of the brand's header or footer, which may be a path of the hub.</summary>
    public PageLink ToPage(BrandLink link)
    {
        var target = Resolve(link.Url, new LinkOrigin("", ""));
        return new PageLink(link.Text, target?.Href ?? link.Url, target?.IsExternal ?? false);
    }

    /// <summary>
    /// Where a written link leads, as <see cref="LinkTargets.Find"/> has it; null where this hub has no such target.
    /// </summary>
    public HubLink? Resolve(string href, LinkOrigin from)
    {
        if (targets.Find(href, from) is not { } target)
        {
            return null;
        }

        if (target.Kind == LinkTargetKind.Outside)
        {
            return new HubLink(href, IsExternal: href.StartsWith("http", StringComparison.OrdinalIgnoreCase));
        }

        var isHere = target.Kind == LinkTargetKind.Self && target.Address == page && target.Fragment is not null;
        var path = isHere ? "" : To(target.Address);
        return new HubLink(path + target.Query + AnchorNames.Fragment(target.Fragment), IsExternal: false);
    }

    /// <summary>A picture that a guide names, or null where there is none.</summary>
    public ContentImage? FindImage(string source, LinkOrigin from) => targets.FindImage(source, from);
}
