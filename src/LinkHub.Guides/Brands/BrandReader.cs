using LinkHub.Guides.Brands.Colors;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Brands;

/// <summary>
/// Reads a brand's folder: <c>brand.yaml</c> and the pictures, font, slots and theme beside it.
/// </summary>
public static class BrandReader
{
    /// <summary>The most characters of a brand's name, or of a word or phrase that it lists.</summary>
    private const int MaxNameLength = 80;

    /// <summary>The keys of a <c>brand.yaml</c>.</summary>
    public static MappingShape Shape { get; } = new("brand", "Whose hub it is, and how the hub looks.");

    private static readonly TextKey Name = Shape.Add(
        "name",
        new TextValue("The brand's name in texts, as `{brand.name}`.") { MostCharacters = MaxNameLength },
        isRequired: true);
    private static readonly TextKey Hub = Shape.Text(
        "hub", "The name of the hub in titles, as `{brand.hub}`; the brand's name where it is left out.");
    private static readonly FlagKey Whitelabel = Shape.Flag(
        "whitelabel",
        "Whether the hub must not show the host; true unless the brand is the host.",
        fallback: null);
    private static readonly TextKey Url = Shape.Text(
        "url", "The public address of the hub: scheme and host.", WebAddress.Urls);
    private static readonly TextKey BasePath = Shape.Add(
        "basePath",
        new TextValue("The path of the hub on its host.") { Grammar = WebAddress.BasePaths, Default = "/" });
    private static readonly MappingKey Theme = Shape.Mapping("theme", ThemeReader.Shape);
    private static readonly TextKey Logo = Shape.Text(
        "logo", "A picture in the brand's folder; made from the initials where there is none.");
    private static readonly TextKey LogoDark = Shape.Text(
        "logoDark", "The logo on a dark ground, a picture in the brand's folder.");
    private static readonly TextKey Favicon = Shape.Text(
        "favicon", "A picture in the brand's folder; made from the initials where there is none.");
    private static readonly MappingKey Support = Shape.Mapping(
        "support", new("support contact", "Where readers find help."));
    private static readonly TextKey SupportEmail = Support.Value.Text(
        "email", "An e-mail address.", WebAddress.Emails);
    private static readonly TextKey SupportUrl = Support.Value.Text(
        "url", "The address of a page.", WebAddress.Links);
    private static readonly MappingKey Links = Shape.Mapping(
        "links", new("set of links", "Links around the pages."));
    private static readonly MappingsKey HeaderLinks = Links.Value.List(
        "header", "The links at the top of each page.", Link.Shape);
    private static readonly MappingsKey FooterLinks = Links.Value.List(
        "footer", "The links at the bottom of each page.", Link.Shape);
    private static readonly MappingsKey LegalLinks = Links.Value.List(
        "legal", "The links below those of the footer.", Link.Shape);
    private static readonly MappingKey Providers = Shape.Mapping(
        "providers",
        new("choice of providers", "The providers that the hub shows; all where this is left out."));
    private static readonly TextsKey Included = Providers.Value.Texts(
        "include", "The keys of the only connectors that are shown.", "The key of a connector.");
    private static readonly TextsKey Excluded = Providers.Value.Texts(
        "exclude", "The keys of connectors that are left out.", "The key of a connector.");
    private static readonly TextsKey Scopes = Shape.Texts(
        "scopes", "The scopes that are decided for the reader.", "The name of a scope.");
    private static readonly TextsKey Actions = Shape.Texts(
        "actions", "The actions whose scopes are decided for the reader.", "The id of an action.");
    private static readonly EntriesKey Terms = Shape.Add("terms", TermsReader.Value);
    private static readonly TextsKey Forbidden = Shape.Texts(
        "forbidden",
        "Further words that must not occur in the hub.",
        "A word.",
        new(text => string.IsNullOrWhiteSpace(text) ? null : text, "Write a word.") { Pattern = @"\S" });
    private static readonly MappingKey Connect = Shape.Mapping("connect", ConnectReader.Shape);
    private static readonly FlagKey Indexing = Shape.Flag(
        "indexing", "Whether search engines may list the hub.", fallback: true);

    /// <summary>The brand, or null with a finding if it has no usable name.</summary>
    /// <param name="id">The name of its folder, which can be an id.</param>
    /// <param name="file">Its <c>brand.yaml</c>.</param>
    /// <param name="host">The host brand's id, or null if none is named.</param>
    /// <param name="assets">The folder's other files.</param>
    /// <param name="diagnostics">Receives findings.</param>
    public static Brand? Read(
        string id, SourceFile file, string? host, BrandAssets assets, DiagnosticBag diagnostics)
    {
        var settings = Settings.Of(file, Shape, diagnostics);
        if (settings.RequiredText(Name, diagnostics) is not { } name
            || IsTooLong(name, diagnostics))
        {
            return null;
        }

        var look = settings.Group(Theme);
        var theme = ThemeReader.Read(look, diagnostics);
        var support = settings.Group(Support);
        var links = settings.Group(Links);
        var providers = settings.Group(Providers);
        var (url, basePath) = ReadAddress(settings);
        var icon = InitialsIcon.Svg(name.Value, CssColor.Parse(theme.Accent) ?? Srgb.DarkGround);
        var isWhitelabel = IsWhitelabel(id, host, settings, diagnostics);
        return new Brand(id, name, settings.Text(Hub) ?? name, isWhitelabel, file)
        {
            Url = url,
            BasePath = basePath,
            Theme = theme,
            Logo = assets.Image(settings.Text(Logo), "logo.svg") ?? assets.Made("logo.svg", icon),
            LogoDark = assets.Image(settings.Text(LogoDark), "logo-dark.svg"),
            Favicon = assets.Image(settings.Text(Favicon), "favicon.svg") ?? assets.Made("favicon.svg", icon),
            Font = theme.Font is not null && look.Text(ThemeReader.Font) is { } font
                ? assets.Font(font)
                : null,
            SupportEmail = support.Text(SupportEmail)?.Value,
            SupportUrl = support.Text(SupportUrl),
            HeaderLinks = ReadLinks(links, HeaderLinks),
            FooterLinks = ReadLinks(links, FooterLinks),
            LegalLinks = ReadLinks(links, LegalLinks),
            IncludedProviders = providers.Texts(Included),
            ExcludedProviders = providers.Texts(Excluded),
            Scopes = settings.Texts(Scopes),
            Actions = settings.Texts(Actions),
            Terms = TermsReader.Read(settings, Terms, diagnostics),
            Forbidden = settings.Texts(Forbidden),
            Connect = ConnectReader.Read(settings.Group(Connect), diagnostics),
            IsIndexed = settings.Flag(Indexing) ?? true,
            Slots = assets.Slots(),
            ThemeCss = assets.ThemeCss(),
        };
    }

    private static bool IsTooLong(Located<string> name, DiagnosticBag diagnostics)
    {
        if (name.Value.Length <= MaxNameLength)
        {
            return false;
        }

        var message = $"the name has {name.Value.Length} characters, the limit is {MaxNameLength}";
        diagnostics.Add(ConfigurationRules.BadSetting, name.Span, message, "Shorten it.");
        return true;
    }

    // A brand that is not known to be the host counts as whitelabel: a forgotten line then hides words
    // rather than leaks them.
    private static bool IsWhitelabel(string id, string? host, Settings settings, DiagnosticBag diagnostics)
    {
        var isHost = id == host;
        var says = settings.Flag(Whitelabel) ?? !isHost;
        if (host is null || says != isHost)
        {
            return says;
        }

        var fact = isHost
            ? $"`{id}` is the host in linkhub.yaml and cannot be whitelabel"
            : $"`{id}` is not the host, which is `{host}`, and must be whitelabel";
        diagnostics.Add(
            ConfigurationRules.BadSetting,
            settings.Node(Whitelabel)!.Span,
            fact,
            isHost
                ? "Write `whitelabel: false`."
                : "Write `whitelabel: true`, or name the brand as the host in linkhub.yaml.");
        return !isHost;
    }

    private static (string? Url, string BasePath) ReadAddress(Settings settings)
    {
        var basePath = settings.Text(BasePath)?.Value;
        if (settings.Text(Url) is not { } url)
        {
            return (null, basePath ?? "/");
        }

        var uri = new Uri(url.Value);
        var path = WebAddress.BasePath(uri.AbsolutePath);
        if (uri.Query.Length > 0 || uri.Fragment.Length > 0 || path is null
            || (path != "/" && path != (basePath ?? path)))
        {
            const string help = "Write scheme and host in `url`, and the path in `basePath`.";
            settings.Report(Url, url, help);
            return (null, basePath ?? "/");
        }

        return (uri.GetLeftPart(UriPartial.Authority), basePath ?? path);
    }

    private static List<BrandLink> ReadLinks(Settings links, MappingsKey key)
    {
        var read = new List<BrandLink>();
        foreach (var link in links.Groups(key))
        {
            if (link.Text(Link.Words) is { } text && link.Text(Link.Url) is { } url)
            {
                read.Add(new BrandLink(text.Value, url));
            }
        }

        return read;
    }

    private static class Link
    {
        public static readonly MappingShape Shape = new("link", "One link.");

        public static readonly TextKey Words = Shape.RequiredText("text", "The words that readers see.");
        public static readonly TextKey Url = Shape.RequiredText(
            "url", "The address that the link leads to.", WebAddress.Links);
    }
}
