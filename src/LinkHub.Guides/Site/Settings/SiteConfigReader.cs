using LinkHub.Guides.Brands;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site;

/// <summary>Reads <c>linkhub.yaml</c>.</summary>
public static class SiteConfigReader
{
    private const string LanguageHelp = "Write a language tag such as `en` or `pt-BR`.";

    /// <summary>What the file says; the defaults for all that it does not say or says wrongly.</summary>
    /// <param name="file">The file, or null where there is none.</param>
    /// <param name="diagnostics">Receives unknown names and bad values, each at its place.</param>
    /// <param name="mayBeRoot">Whether a folder may be a root; null where any may.</param>
    public static SiteConfig Read(
        SourceFile? file, DiagnosticBag diagnostics, Func<string, bool>? mayBeRoot = null)
    {
        if (file is null)
        {
            return new SiteConfig();
        }

        var settings = Settings.Of(file, SettingShapes.Site, diagnostics);
        var host = settings.Group("host", SettingShapes.Host);
        return new SiteConfig
        {
            File = file,
            HostBrand = host.Text("brand", BrandId, "Write the name of a folder under `brands`."),
            IsHostNameWord = host.Flag("isWord"),
            HostAllowances = AllowReader.Read(host, diagnostics),
            HostTerms = TermsReader.Read(host, diagnostics),
            HostDomains = host.Texts("domains", WebAddress.Host, WebAddress.HostHelp),
            Functional = FunctionalReader.Read(settings, diagnostics),
            Roots = ReadRoots(settings.Group("roots", SettingShapes.Roots), mayBeRoot, diagnostics),
            Language = settings.Text("language", LanguageTag, LanguageHelp)?.Value ?? "en",
            Languages = settings.Texts("languages", LanguageTag, LanguageHelp),
            EditUrl = settings.Text("editUrl", EditUrl, "Write an https address with `{path}` in it.")?.Value,
            IframeHosts =
            [
                .. settings.Texts("iframeHosts", WebAddress.Host, WebAddress.HostHelp).Select(host => host.Value),
            ],
            Redirects = ReadRedirects(settings),
            Limits = ReadLimits(settings.Group("limits", SettingShapes.Limits)),
            Checks = ChecksReader.Read(settings.Group("checks", SettingShapes.Checks), diagnostics),
            ShowsRules = settings.Group("docs", SettingShapes.Docs).Flag("checks", fallback: false),
        };
    }

    private static string? BrandId(string text) => BrandReader.IdProblem(text) is null ? text : null;

    /// <summary>The text where it has the form of a BCP 47 tag; else null.</summary>
    internal static string? LanguageTag(string text) =>
        text.Length is >= 2 and <= 35 && text.Split('-').All(IsSubtag) && char.IsAsciiLetter(text[0]) ? text : null;

    private static bool IsSubtag(string part) => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit);

    private static string? EditUrl(string text) =>
        text.Contains("{path}", StringComparison.Ordinal) && WebAddress.Url(text) is not null ? text : null;

    private static string? RedirectPath(string text) =>
        text.StartsWith('/') && WebAddress.Link(text) is not null ? text : null;

    private static string? RootPath(string text) => text.Length > 0 && !text.Contains('\0') ? text : null;

    private static SiteRoots ReadRoots(Settings roots, Func<string, bool>? mayBeRoot, DiagnosticBag diagnostics)
    {
        var defaults = new SiteRoots();
        return new SiteRoots
        {
            Guides = Root("guides", defaults.Guides),
            Connectors = Root("connectors", defaults.Connectors),
            Pages = Root("pages", defaults.Pages),
            Images = Root("images", defaults.Images),
            Snippets = Root("snippets", defaults.Snippets),
            Brands = Root("brands", defaults.Brands),
            Locales = Root("locales", defaults.Locales),
        };

        string Root(string name, string fallback)
        {
            if (roots.Text(name, RootPath, "Write a folder.") is not { } root)
            {
                return fallback;
            }

            if (mayBeRoot?.Invoke(root.Value) != false)
            {
                return root.Value;
            }

            const string help = "Name a folder below the content folder, or run it without `--content-only`.";
            var message = $"`{root.Value}` leads out of the content folder";
            diagnostics.Add(ConfigurationRules.BadSetting, root.Span, message, help);
            return fallback;
        }
    }

    private static List<Redirect> ReadRedirects(Settings settings)
    {
        const string help = "Write a path of the hub, such as `/accounts/`.";
        var redirects = new List<Redirect>();
        foreach (var entry in settings.Groups("redirects", SettingShapes.Redirect))
        {
            var from = entry.Required("from", RedirectPath, help);
            var to = entry.Required("to", RedirectPath, help);
            if (from is { } source && to is { } target)
            {
                redirects.Add(new Redirect(source, target));
            }
        }

        return redirects;
    }

    private static SiteLimits ReadLimits(Settings limits)
    {
        const int largest = 1 << 30;
        var defaults = new SiteLimits();
        return new SiteLimits
        {
            GuideBytes = limits.Number("guideBytes", 1, largest, defaults.GuideBytes),
            Depth = limits.Number("depth", 1, 256, defaults.Depth),
            Steps = limits.Number("steps", 1, 1_000_000, defaults.Steps),
            Elements = limits.Number("elements", 1, 1_000_000, defaults.Elements),
            Cells = limits.Number("cells", 1, 1_000_000, defaults.Cells),
            DefinitionBytes = limits.Number("definitionBytes", 1, largest, defaults.DefinitionBytes),
            Methods = limits.Number("methods", 1, 10_000, defaults.Methods),
            Fields = limits.Number("fields", 1, 10_000, defaults.Fields),
            ImageBytes = limits.Number("imageBytes", 1, largest, defaults.ImageBytes),
        };
    }
}
