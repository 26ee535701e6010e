using LinkHub.GuideCheck.Rules.Links;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Pages;

/// <summary>Makes every address and link of one hub. May be used by several threads.</summary>
/// <remarks>
/// Links begin with the base path; those <see cref="At">seen from a page</see> are relative to it, so that a
/// hub also
/// works from a disk and from any folder of a host.
/// </remarks>
public sealed class HubLinks(Brand brand, HubContents contents, string? page = null)
{
    private const int RedirectLimit = 5;

    public HubContents Contents => contents;

    /// <summary>The address of a connector's page: <c>connectors/keap/</c>.</summary>
    public static string ProviderAddress(Connector connector) => $"connectors/{connector.Key.Value}/";

    /// <summary>The file of the page with that address: <c>security/index.html</c>.</summary>
    public static string PageFile(string address) => address + "index.html";

    /// <summary>
    /// The file of its Markdown twin: <c>security.md </c>; <c>index.md </c> for the home page.
    /// </summary>
    public static string TwinFile(string address) => address.Length == 0 ? "index.md" : address.TrimEnd('/') + ".md";

    /// <summary>The links as one page of the hub writes them: <c>../../security/</c>.</summary>
    /// <param name="address">The page's address.</param>
    public HubLinks At(string address) => new(brand, contents, address);

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

    /// <summary>Where a link written in a guide leads, or null where this hub has no such target.</summary>
    /// <param name="href">Outside (<c>https:</c>, <c>mailto: </c>, <c>tel: </c>), a path of the hub
    /// (<c>/security#keys</c>,
    /// <c>/guides/keap/… </c>), a picture, or relative to the file or to the page. A fragment alone is the
    /// page's own.</param>
    /// <param name="from">Where it is written.</param>
    public HubLink? Resolve(string href, LinkOrigin from)
    {
        if (UrlPath.HasScheme(href))
        {
            return new HubLink(href, IsExternal: href.StartsWith("http", StringComparison.OrdinalIgnoreCase));
        }

        var (path, query, fragment) = UrlPath.Split(href);
        if (path.Length == 0)
        {
            var self = from.Address == page && fragment is not null ? "" : To(from.Address);
            return new HubLink(self + query + AnchorNames.Fragment(fragment), IsExternal: false);
        }

        var target = FindImage(path, from) is { } image ? To(image)
            : FindPage(path, from) is { } address ? To(address)
            : null;
        return target is null ? null : new HubLink(target + query + AnchorNames.Fragment(fragment), IsExternal: false);
    }

    /// <summary>As the other, with a finding where there is no such target.</summary>
    public HubLink? Resolve(Located<TemplateText> href, LinkOrigin from, DiagnosticBag diagnostics)
    {
        var written = href.Value.ToString();
        var link = Resolve(written, from);
        if (link is null)
        {
            var near = Suggestion.Nearest(UrlPath.Split(written).Path.Trim('/') + "/", contents.PageAddresses);
            diagnostics.Add(
                LinkRules.BrokenLink,
                href.Span,
                $"`{written}` leads to no page of the hub of `{brand.Id}`",
                near is null ? "Link to a page that the hub has, or add the page." : $"Did you mean `/{near}`?");
        }

        return link;
    }

    /// <summary>
    /// A picture named in a guide: <c>/images/… </c>, or relative to the file; null where there is none.
    /// </summary>
    public ContentImage? FindImage(string source, LinkOrigin from)
    {
        var path = UrlPath.Decode(UrlPath.Split(source).Path);
        return path.StartsWith('/')
            ? contents.Image(path.TrimStart('/')) ?? contents.Image("images" + path)
            : UrlPath.Join(from.Path, path) is { } joined ? contents.Image(joined) : null;
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

            if (contents.RedirectOf(trimmed) is not { } moved || !moved.StartsWith('/'))
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
        address = UrlPath.WithoutSuffix(address, "/index.html") ?? UrlPath.WithoutSuffix(address, ".html") ?? address;
        address = address is "" or "index" ? "" : address + "/";
        return contents.Has(address) ? address : null;
    }

    // `/guides/keap/link-account/api-key` and `/pages/security` name files by their path without the ending.
    private string? PageOfFile(string path) =>
        contents.AddressOf(path) ?? contents.AddressOf(path + ".mdx") ?? contents.AddressOf(path + ".md")
        ?? contents.AddressOf("pages/" + path) ?? contents.AddressOf($"pages/{path}.mdx");
}
