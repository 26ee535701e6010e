using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Configuration;

/// <summary>
/// The settings of <c>linkhub.yaml</c>; every value has a default, so that no file is needed.
/// </summary>
public sealed record SiteConfig
{
    /// <summary>The key of <see cref="Functional"/> whose addresses count for every connector.</summary>
    public const string EveryConnector = "*";

    /// <summary>The file, or null if there is none.</summary>
    public SourceFile? File { get; init; }

    /// <summary>The host brand's folder name, or null if no host is named.</summary>
    public Located<string>? HostBrand { get; init; }

    /// <summary>Further words of the host, each with its replacement in a whitelabel hub.</summary>
    public IReadOnlyList<TermReplacement> HostTerms { get; init; } = [];

    /// <summary>
    /// Whether the host's name is also an ordinary word, such as <c>Merge</c>; null leaves it to a list of
    /// words.
    /// </summary>
    public bool? IsHostNameWord { get; init; }

    /// <summary>Where a whitelabel hub may say a name of the host, in the order written.</summary>
    public IReadOnlyList<HostAllowance> HostAllowances { get; init; } = [];

    /// <summary>Domains of the host; a whitelabel hub must not show them.</summary>
    public IReadOnlyList<Located<string>> HostDomains { get; init; } = [];

    /// <summary>
    /// By connector key, or <see cref="EveryConnector"/>: host addresses that a whitelabel guide may show
    /// exactly as they are.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Located<string>>> Functional { get; init; } =
        new Dictionary<string, IReadOnlyList<Located<string>>>();

    public SiteRoots Roots { get; init; } = new();

    /// <summary>
    /// The folder of the templates, relative to the content folder; null where the file names none, and
    /// <c>theme</c> counts.
    /// </summary>
    public Located<string>? Theme { get; init; }

    /// <summary>
    /// Whether a brand may bring templates of its own, which are code that runs at build time.
    /// </summary>
    public bool AllowsBrandTemplates { get; init; }

    /// <summary>The BCP 47 tag of the guides' language.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Whether a text is English, of whichever country.</summary>
    /// <param name="language">The text's own; null for the site's.</param>
    public bool IsEnglish(string? language) =>
        (language ?? Language).Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The languages that hubs have if the file lists them, else those in which there are texts.
    /// </summary>
    public IReadOnlyList<Located<string>> Languages { get; init; } = [];

    /// <summary>An edit address with <c>{path}</c> in it, or null if pages have no edit link.</summary>
    public string? EditUrl { get; init; }

    /// <summary>Hosts an <c>iframe</c> may come from.</summary>
    public IReadOnlyList<string> IframeHosts { get; init; } = [];

    public IReadOnlyList<Redirect> Redirects { get; init; } = [];

    public SiteLimits Limits { get; init; } = new();

    public CheckSettings Checks { get; init; } = CheckSettings.Default;

    /// <summary>
    /// Whether the host's hub explains the rules that content is checked by, under <c>docs/checks/</c>.
    /// </summary>
    public bool ShowsRules { get; init; }
}

/// <summary>An old address of a hub and where it leads now; both begin with <c>/</c>.</summary>
public sealed record Redirect(Located<string> From, Located<string> To);
