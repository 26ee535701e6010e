using LinkHub.Guides.Brands;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Site.Images;
using LinkHub.Guides.Site.Links;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Links;

/// <summary>Makes every address and link of one hub. May be used by several threads.</summary>
/// <remarks>
/// Links begin with the base path. A page writes them <see cref="Seen">relative to itself</see>, so that a
/// hub also works from a disk and from any folder of a host.
/// </remarks>
/// <param name="brand">The brand of the hub.</param>
/// <param name="targets">The targets that links may have.</param>
/// <param name="languages">The hub's languages.</param>
/// <param name="folder">The folder of this language's pages: empty, or <c>de/</c>.</param>
public sealed class HubLinks(
    Brand brand, LinkTargets targets, HubLanguages? languages = null, string folder = "")
{
    /// <summary>The address of a connector's page: <c>connectors/keap/</c>.</summary>
    public static string ProviderAddress(Connector connector) => LinkTargets.ProviderAddress(connector);

    /// <summary>The address of a method's form for frames: <c>embed/keap/api-key/</c>.</summary>
    /// <param name="connector">The provider.</param>
    /// <param name="slug">The guide's slug, or without a guide the method's.</param>
    public static string EmbedAddress(Connector connector, string slug) =>
        $"embed/{connector.Key.Value}/{slug}/";

    /// <summary>The file of the page with that address: <c>security/index.html</c>.</summary>
    public static string PageFile(string address) => address + "index.html";

    /// <summary>
    /// The file of its Markdown twin: <c>security.md</c>; <c>index.md</c> for the home page.
    /// </summary>
    public static string TwinFile(string address) =>
        address.Length == 0 ? "index.md" : address.TrimEnd('/') + ".md";

    /// <summary>The link to an address of this hub: <c>/help/security/</c>.</summary>
    /// <param name="address">The address of a page in this language, without a leading slash.</param>
    public string To(string address) => languages?.IsOnlyInFirst(address) == true
        ? ToShared(address)
        : brand.BasePath + folder + UrlPath.Encode(address);

    /// <summary>The link to something that all languages of the hub share: a picture, a script.</summary>
    /// <param name="address">Below the hub's base path.</param>
    public string ToShared(string address) => brand.BasePath + UrlPath.Encode(address);

    /// <summary>A link with the base path as a page writes it: <c>../../security/</c>; others stay.</summary>
    /// <param name="href">The link.</param>
    /// <param name="page">The page's address.</param>
    public string Seen(string href, string page)
    {
        if (!href.StartsWith(brand.BasePath, StringComparison.Ordinal))
        {
            return href;
        }

        var address = href[brand.BasePath.Length..];
        return address.StartsWith(folder, StringComparison.Ordinal)
            ? UrlPath.Relative(page, address[folder.Length..])
            : UrlPath.Relative(folder + page, address);
    }

    /// <summary>The page in every language of the hub, or empty if there is only one.</summary>
    /// <param name="address">The page's address.</param>
    public IReadOnlyList<LanguageLink> Languages(string address) => languages is null
        ? []
        : [.. languages.All.Select(language => new LanguageLink(
            language.Language,
            language.Name.Value,
            ToShared(
                languages.FolderOf(language.Language) + (languages.IsOnlyInFirst(address) ? "" : address)),
            language.IsRightToLeft)
        {
            Canonical = languages.Has(language.Language, address)
                ? Absolute(languages.FolderOf(language.Language) + address)
                : null,
            IsCurrent = languages.FolderOf(language.Language) == folder,
        })];

    /// <summary>The link to a page's Markdown twin.</summary>
    public string ToTwin(string address) => To(TwinFile(address));

    /// <summary>The link to a picture of the content folder.</summary>
    public string To(ContentImage image) => ToShared(ImageFile(image));

    /// <summary>The file of a picture: <c>images/keap/api-settings.svg</c>.</summary>
    public static string ImageFile(ContentImage image) => image.Path;

    /// <summary>
    /// The absolute address, which is that of the original if there is no translation; null if the brand's
    /// address is not known.
    /// </summary>
    public string? Canonical(string address) =>
        Absolute(languages is null || languages.IsIn(folder, address) ? folder + address : address);

    private string? Absolute(string address) => brand.Url is { } url
        ? url.TrimEnd('/') + brand.BasePath + UrlPath.Encode(address)
        : null;

    /// <summary>A link of the brand's header or footer, which may be a path of the hub.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="url">As it is written.</param>
    public PageLink ToPage(string text, string url)
    {
        var target = Resolve(url, new LinkOrigin("", ""));
        return new PageLink(text, target?.Href ?? url, target?.IsExternal ?? false);
    }

    /// <summary>
    /// Where a written link leads, as <see cref="LinkTargets.Find"/> has it, or null if this hub has no such
    /// target.
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

        var fragment = AnchorNames.Fragment(IsOneLanguage(from.Path, target) ? target.Fragment : null);
        if (target.Kind == LinkTargetKind.Self && target.Fragment is not null)
        {
            return new HubLink(target.Query + fragment, IsExternal: false);
        }

        var path = target.Kind == LinkTargetKind.Image ? ToShared(target.Address) : To(target.Address);
        return new HubLink(path + target.Query + fragment, IsExternal: false) { IsInHub = true };
    }

    // A heading has another name in another language, so such a link leads to the page as a whole.
    private bool IsOneLanguage(string path, LinkTarget target) =>
        languages is null || folder.Length == 0 || target.Kind == LinkTargetKind.Self
        || languages.Files.Contains(path) == languages.IsIn(folder, target.Address);

    /// <summary>The picture of a provider, or null.</summary>
    public ContentImage? FindIcon(Connector connector) => connector.Icon is { } icon
        ? targets.FindImage(icon.Value, new LinkOrigin(icon.Span.File.Path, ""))
        : null;

    /// <summary>A picture that a guide names, or null if there is none.</summary>
    public ContentImage? FindImage(string source, LinkOrigin from) => targets.FindImage(source, from);
}

/// <summary>Where a link leads, ready for <c>href</c> but for escaping.</summary>
/// <param name="Href">An address of this hub with its base path, or one outside.</param>
/// <param name="IsExternal">Whether it leaves the hub for another site.</param>
public sealed record HubLink(string Href, bool IsExternal)
{
    /// <summary>
    /// Whether the link leads to another address of the hub, and so begins with the base path.
    /// </summary>
    public bool IsInHub { get; init; }
}

/// <summary>A link of a page's header, footer or lists: words and where they lead.</summary>
/// <param name="Text">The words that a reader sees.</param>
/// <param name="Href">Made by <see cref="HubLinks"/>.</param>
/// <param name="IsExternal">Whether it leaves the hub for another site.</param>
public sealed record PageLink(string Text, string Href, bool IsExternal = false);

/// <summary>A link in a text, as a page of the hub shows it.</summary>
/// <param name="Href">Begins with the base path where it leads to a page of the hub.</param>
/// <param name="Span">Where its address is written.</param>
public sealed record MadeLink(string Href, SourceSpan Span);
