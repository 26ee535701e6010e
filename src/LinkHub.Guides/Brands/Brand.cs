using LinkHub.Guides.Files;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Site.Themes;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Brands;

/// <summary>Whose hub it is: one folder under <c>brands/</c>.</summary>
/// <param name="Id">The folder's name: lower-case letters, digits and <c>-</c>.</param>
/// <param name="Name">In text: <c>{brand.name}</c>.</param>
/// <param name="Hub">In titles: <c>{brand.hub}</c>.</param>
/// <param name="IsWhitelabel">False only for the host.</param>
/// <param name="File">Its <c>brand.yaml</c>.</param>
public sealed record Brand(
    string Id, Located<string> Name, Located<string> Hub, bool IsWhitelabel, SourceFile File)
{
    /// <summary>
    /// The hub's public address without a final slash and without the base path; null where it is not known.
    /// </summary>
    public string? Url { get; init; }

    /// <summary>Where on its host the hub lives; begins and ends with <c>/</c>.</summary>
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

    /// <summary>Connector keys; empty means all.</summary>
    public IReadOnlyList<Located<string>> IncludedProviders { get; init; } = [];

    public IReadOnlyList<Located<string>> ExcludedProviders { get; init; } = [];

    /// <summary>Scopes decided at build time; empty means the reader decides.</summary>
    public IReadOnlyList<Located<string>> Scopes { get; init; } = [];

    /// <summary>Actions whose scopes are decided at build time.</summary>
    public IReadOnlyList<Located<string>> Actions { get; init; } = [];

    /// <summary>Words to replace and what with; the replacement may hold variables.</summary>
    public IReadOnlyList<TermReplacement> Terms { get; init; } = [];

    /// <summary>More words that must not occur.</summary>
    public IReadOnlyList<Located<string>> Forbidden { get; init; } = [];

    public ConnectSettings Connect { get; init; } = ConnectSettings.Preview;

    /// <summary>Whether search engines may list the hub.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>
    /// HTML partials of <c>slots/</c> by name (<c>footer</c>), as written; cleaned when rendered.
    /// </summary>
    public IReadOnlyDictionary<string, SourceFile> Slots { get; init; } =
        new Dictionary<string, SourceFile>();

    /// <summary><c>theme.css</c>, appended after the site's own; null without one.</summary>
    public SourceFile? ThemeCss { get; init; }

    /// <summary>
    /// The templates and assets of the brand's own <c>theme/</c>; null without one, and where linkhub.yaml does
    /// not allow it.
    /// </summary>
    public ThemeFolder? Templates { get; init; }

    /// <summary>The value of a variable, or null where the brand has none.</summary>
    /// <param name="variable">Without braces: <c>brand.name</c>.</param>
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
