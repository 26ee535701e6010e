using LinkHub.Guides.Files;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Site.Themes;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Brands;

/// <summary>A brand under whose name a hub is published: one folder under <c>brands/</c>.</summary>
/// <param name="Id">The folder's name: lower-case letters, digits and <c>-</c>.</param>
/// <param name="Name">The brand's name for running text: <c>{brand.name}</c>.</param>
/// <param name="Hub">The hub's name for titles: <c>{brand.hub}</c>.</param>
/// <param name="IsWhitelabel">
/// Whether the hub must not show the host's words; false only for the host.
/// </param>
/// <param name="File">Its <c>brand.yaml</c>.</param>
public sealed record Brand(
    string Id, Located<string> Name, Located<string> Hub, bool IsWhitelabel, SourceFile File)
{
    /// <summary>
    /// The hub's public address without base path and final slash, or null if it is not known.
    /// </summary>
    public string? Url { get; init; }

    /// <summary>The path of the hub on its web server; begins and ends with <c>/</c>.</summary>
    public string BasePath { get; init; } = "/";

    public required BrandTheme Theme { get; init; }

    public PublishedFile? Logo { get; init; }

    public PublishedFile? LogoDark { get; init; }

    public PublishedFile? Favicon { get; init; }

    public PublishedFile? Font { get; init; }

    public string? SupportEmail { get; init; }

    public Located<string>? SupportUrl { get; init; }

    public IReadOnlyList<BrandLink> HeaderLinks { get; init; } = [];

    public IReadOnlyList<BrandLink> FooterLinks { get; init; } = [];

    public IReadOnlyList<BrandLink> LegalLinks { get; init; } = [];

    /// <summary>The keys of the connectors that the hub shows; empty means all.</summary>
    public IReadOnlyList<Located<string>> IncludedProviders { get; init; } = [];

    public IReadOnlyList<Located<string>> ExcludedProviders { get; init; } = [];

    /// <summary>
    /// Scopes that are selected when the hub is built; empty means that the reader selects them.
    /// </summary>
    public IReadOnlyList<Located<string>> Scopes { get; init; } = [];

    /// <summary>Actions whose scopes are selected when the hub is built.</summary>
    public IReadOnlyList<Located<string>> Actions { get; init; } = [];

    /// <summary>Words to replace, each with its replacement, which may hold variables.</summary>
    public IReadOnlyList<TermReplacement> Terms { get; init; } = [];

    /// <summary>Further words that the hub must not show.</summary>
    public IReadOnlyList<Located<string>> Forbidden { get; init; } = [];

    public ConnectSettings Connect { get; init; } = ConnectSettings.Preview;

    /// <summary>Whether search engines may list the hub.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>
    /// HTML partials of <c>slots/</c> by name (<c>footer</c>), as written; cleaned when rendered.
    /// </summary>
    public IReadOnlyDictionary<string, SourceFile> Slots { get; init; } =
        new Dictionary<string, SourceFile>();

    /// <summary>
    /// The brand's <c>theme.css</c>, appended to the site's own styles, or null if it has none.
    /// </summary>
    public SourceFile? ThemeCss { get; init; }

    /// <summary>
    /// The templates and assets of the brand's own <c>theme/</c>, or null if it has none or linkhub.yaml does
    /// not allow it.
    /// </summary>
    public ThemeFolder? Templates { get; init; }

    /// <summary>The value of a variable, or null if the brand has none.</summary>
    /// <param name="variable">The variable's name without braces: <c>brand.name</c>.</param>
    public string? ValueOf(string variable) => variable switch
    {
        "brand.name" => Name.Value,
        "brand.hub" => Hub.Value,
        "brand.supportEmail" => SupportEmail,
        "brand.url" => Url,
        _ => null,
    };
}

/// <summary>A link in a hub's header or footer.</summary>
public sealed record BrandLink(string Text, Located<string> Url);
