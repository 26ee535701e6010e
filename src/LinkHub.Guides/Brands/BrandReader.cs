using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Brands;

/// <summary>Reads a brand's folder: <c>brand.yaml</c>, its pictures, font, slots and theme.</summary>
public static class BrandReader
{
    /// <summary>The longest word, phrase or name a brand may give itself, in characters.</summary>
    private const int MaxNameLength = 80;

    /// <summary>
    /// Why a folder's name cannot be a brand's id, as a clause that follows it; null where it can.
    /// </summary>
    public static string? IdProblem(string id)
    {
        if (FileNames.SlugProblem(id) is { } problem)
        {
            return problem;
        }

        return id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            ? null
            : "is not made of lower-case letters, digits and `-` alone";
    }

    /// <summary>The brand; null with a finding where it has no usable name.</summary>
    /// <param name="id">The folder's name, without an <see cref="IdProblem"/>.</param>
    /// <param name="file">Its <c>brand.yaml</c>.</param>
    /// <param name="host">The host brand's id; null where none is named.</param>
    /// <param name="assets">The folder's other files.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static Brand? Read(string id, SourceFile file, string? host, BrandAssets assets, DiagnosticBag diagnostics)
    {
        var settings = Settings.Of(file, SettingShapes.Brand, diagnostics);
        if (settings.Required("name", SettingShapes.Brand, diagnostics) is not { } name
            || IsTooLong(name, diagnostics))
        {
            return null;
        }

        var look = settings.Group("theme", SettingShapes.Theme);
        var theme = ThemeReader.Read(look, diagnostics);
        var support = settings.Group("support", SettingShapes.Support);
        var links = settings.Group("links", SettingShapes.Links);
        var providers = settings.Group("providers", SettingShapes.Providers);
        var (url, basePath) = ReadAddress(settings);
        var icon = InitialsIcon.Svg(name.Value, CssColor.Parse(theme.Accent) ?? Srgb.DarkGround);
        return new Brand(id, name, settings.Text("hub") ?? name, IsWhitelabel(id, host, settings, diagnostics), file)
        {
            Url = url,
            BasePath = basePath,
            Theme = theme,
            Logo = assets.Image(settings.Text("logo"), "logo.svg") ?? assets.Made("logo.svg", icon),
            LogoDark = assets.Image(settings.Text("logoDark"), "logo-dark.svg"),
            Favicon = assets.Image(settings.Text("favicon"), "favicon.svg") ?? assets.Made("favicon.svg", icon),
            Font = theme.Font is not null && look.Text("font") is { } font ? assets.Font(font) : null,
            SupportEmail = support.Text("email", WebAddress.Email, "Write an e-mail address.")?.Value,
            SupportUrl = support.Text("url", WebAddress.Link, WebAddress.LinkHelp)?.Value,
            HeaderLinks = ReadLinks(links, "header"),
            FooterLinks = ReadLinks(links, "footer"),
            LegalLinks = ReadLinks(links, "legal"),
            IncludedProviders = providers.Texts("include"),
            ExcludedProviders = providers.Texts("exclude"),
            Scopes = settings.Texts("scopes"),
            Actions = settings.Texts("actions"),
            Terms = TermsReader.Read(settings, diagnostics),
            Forbidden = settings.Texts("forbidden", Word, "Write a word."),
            Connect = ConnectReader.Read(settings.Group("connect", SettingShapes.Connect), diagnostics),
            IsIndexed = settings.Flag("indexing", fallback: true),
            Slots = assets.Slots(),
            ThemeCss = assets.ThemeCss(),
        };
    }

    private static string? Word(string text) => string.IsNullOrWhiteSpace(text) ? null : text;

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

    // Who is not known to be the host must not show it, so that a forgotten line hides rather than leaks.
    private static bool IsWhitelabel(string id, string? host, Settings settings, DiagnosticBag diagnostics)
    {
        var isHost = id == host;
        var says = settings.Flag("whitelabel", fallback: !isHost);
        if (host is null || says != isHost)
        {
            return says;
        }

        var fact = isHost
            ? $"`{id}` is the host in linkhub.yaml and cannot be whitelabel"
            : $"`{id}` is not the host, which is `{host}`, and must be whitelabel";
        diagnostics.Add(
            ConfigurationRules.BadSetting,
            settings.Node("whitelabel")!.Span,
            fact,
            isHost
                ? "Write `whitelabel: false`."
                : "Write `whitelabel: true`, or name the brand as the host in linkhub.yaml.");
        return !isHost;
    }

    private static (string? Url, string BasePath) ReadAddress(Settings settings)
    {
        var basePath = settings.Text("basePath", WebAddress.BasePath, WebAddress.BasePathHelp)?.Value;
        if (settings.Text("url", WebAddress.Url, WebAddress.UrlHelp) is not { } url)
        {
            return (null, basePath ?? "/");
        }

        var uri = new Uri(url.Value);
        var path = WebAddress.BasePath(uri.AbsolutePath);
        if (uri.Query.Length > 0 || uri.Fragment.Length > 0 || path is null || (path != "/" && path != (basePath ?? path)))
        {
            const string help = "Write scheme and host in `url`, and the path in `basePath`.";
            settings.Report("url", url, help);
            return (null, basePath ?? "/");
        }

        return (uri.GetLeftPart(UriPartial.Authority), basePath ?? path);
    }

    private static List<BrandLink> ReadLinks(Settings links, string name)
    {
        var read = new List<BrandLink>();
        foreach (var link in links.Groups(name, SettingShapes.Link))
        {
            if (link.Required("text") is { } text
                && link.Required("url", WebAddress.Link, WebAddress.LinkHelp) is { } url)
            {
                read.Add(new BrandLink(text.Value, url.Value));
            }
        }

        return read;
    }
}
