using LinkHub.Guides.Files;
using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Site.Configuration;

/// <summary>Reads <c>linkhub.yaml</c>.</summary>
public static class SiteConfigReader
{
    private static readonly TextGrammar LanguageTags = new(
        LanguageTag, "Write a language tag such as `en` or `pt-BR`.")
    {
        Pattern = "^[A-Za-z][A-Za-z0-9]{1,7}(-[A-Za-z0-9]{1,8})*$",
    };

    /// <summary>The keys of a <c>linkhub.yaml</c>.</summary>
    public static MappingShape Shape { get; } = new(
        "site configuration", "What a content folder says about itself; every setting may be left out.");

    private static readonly MappingKey HostGroup = Shape.Mapping("host", Host.Shape);
    private static readonly ShapeKey<EitherValue> Functional = Shape.Add(
        "functional", FunctionalReader.Value);
    private static readonly MappingKey Roots = Shape.Mapping("roots", RootsReader.Shape);
    private static readonly TextKey Theme = Shape.Add(
        "theme",
        new TextValue("The folder of the templates and their assets, below the content folder.")
        {
            Grammar = new(ThemePath, "Write the path of a folder below the content folder."),
            Default = "theme",
        });
    private static readonly MappingKey Templates = Shape.Mapping(
        "templates", new("choice of templates", "Whose templates may run at build time."));
    private static readonly FlagKey BrandTemplates = Templates.Value.Flag(
        "brands",
        "Whether brands may bring templates in a folder `theme` of theirs; a template is code that runs at "
        + "build time.");
    private static readonly TextKey Language = Shape.Add(
        "language",
        new TextValue("The language of the guides, as a BCP 47 tag.")
        {
            Grammar = LanguageTags,
            Default = "en",
        });
    private static readonly TextsKey Languages = Shape.Texts(
        "languages",
        "The languages that hubs have; where this is left out, all in which there are texts.",
        "A BCP 47 tag.",
        LanguageTags);
    private static readonly TextKey EditUrl = Shape.Text(
        "editUrl",
        "The address at which a page can be edited; `{path}` stands for the file.",
        new(EditAddress, "Write an https address with `{path}` in it.") { Pattern = @"^https://.*\{path\}" });
    private static readonly TextsKey IframeHosts = Shape.Texts(
        "iframeHosts", "The hosts that an iframe may show.", "A domain name.", WebAddress.Hosts);
    private static readonly MappingsKey Redirects = Shape.List(
        "redirects", "Old addresses and where they lead now.", Move.Shape);
    private static readonly MappingKey Limits = Shape.Mapping("limits", LimitsReader.Shape);
    private static readonly MappingKey Checks = Shape.Mapping("checks", ChecksReader.Shape);
    private static readonly MappingKey Docs = Shape.Mapping(
        "docs",
        new("documentation", "Documentation that the programs bring along, for the host's hub alone."));
    private static readonly FlagKey ShowsRules = Docs.Value.Flag(
        "checks", "Whether `/docs/checks/` explains every rule by which content is checked.");

    /// <summary>The settings of the file; defaults for those that are missing or wrong.</summary>
    /// <param name="file">The file, or null if there is none.</param>
    /// <param name="diagnostics">Receives unknown names and bad values, each at its place.</param>
    /// <param name="problemOf">Why a folder cannot be a root, or null if it can.</param>
    public static SiteConfig Read(
        SourceFile? file, DiagnosticBag diagnostics,
        Func<string, (string Message, string Help)?>? problemOf = null)
    {
        if (file is null)
        {
            return new SiteConfig();
        }

        var settings = Settings.Of(file, Shape, diagnostics);
        var host = settings.Group(HostGroup);
        return new SiteConfig
        {
            File = file,
            HostBrand = host.Text(Host.Brand),
            IsHostNameWord = host.Flag(Host.IsWord),
            HostAllowances = AllowReader.Read(host, Host.Allow, diagnostics),
            HostTerms = TermsReader.Read(host, Host.Terms, diagnostics),
            HostDomains = host.Texts(Host.Domains),
            Functional = FunctionalReader.Read(settings, Functional, diagnostics),
            Roots = RootsReader.Read(settings.Group(Roots), problemOf, diagnostics),
            Theme = settings.Text(Theme),
            AllowsBrandTemplates = settings.Group(Templates).Flag(BrandTemplates) ?? false,
            Language = settings.Text(Language)?.Value ?? Language.Value.Default!,
            Languages = settings.Texts(Languages),
            EditUrl = settings.Text(EditUrl)?.Value,
            IframeHosts = [.. settings.Texts(IframeHosts).Select(host => host.Value)],
            Redirects = ReadRedirects(settings),
            Limits = LimitsReader.Read(settings.Group(Limits)),
            Checks = ChecksReader.Read(settings.Group(Checks), diagnostics),
            ShowsRules = settings.Group(Docs).Flag(ShowsRules) ?? false,
        };
    }

    private static string? ThemePath(string text) =>
        text.TrimEnd('/') is { Length: > 0 } path
        && path.Split('/').All(part => FileNames.NameProblem(part) is null && part[0] != '.')
            ? path
            : null;

    private static string? BrandId(string text) => FileNames.IdProblem(text) is null ? text : null;

    /// <summary>The text where it has the form of a BCP 47 tag; else null.</summary>
    internal static string? LanguageTag(string text) =>
        text.Length is >= 2 and <= 35 && text.Split('-').All(IsSubtag) && char.IsAsciiLetter(text[0])
            ? text
            : null;

    private static bool IsSubtag(string part) =>
        part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit);

    private static string? EditAddress(string text) =>
        text.Contains("{path}", StringComparison.Ordinal) && WebAddress.Url(text) is not null ? text : null;

    private static string? RedirectPath(string text) =>
        text.StartsWith('/') && WebAddress.Link(text) is not null ? text : null;

    private static List<Redirect> ReadRedirects(Settings settings)
    {
        var redirects = new List<Redirect>();
        foreach (var entry in settings.Groups(Redirects))
        {
            var from = entry.Text(Move.From);
            var to = entry.Text(Move.To);
            if (from is { } source && to is { } target)
            {
                redirects.Add(new Redirect(source, target));
            }
        }

        return redirects;
    }

    private static class Host
    {
        public static readonly MappingShape Shape = new("host", "The brand that owns the sources.");

        public static readonly TextKey Brand = Shape.Text(
            "brand",
            "The name of the host brand's folder under `brands/`.",
            new(BrandId, "Write the name of a folder under `brands`.") { Pattern = "^[a-z0-9-]{1,120}$" });
        public static readonly FlagKey IsWord = Shape.Flag(
            "isWord",
            "Whether the host's name is also an ordinary word, such as Merge or Box; where this is left out, "
            + "a list of words decides.",
            fallback: null);
        public static readonly EntriesKey Terms = Shape.Add("terms", TermsReader.Value);
        public static readonly TextsKey Domains = Shape.Texts(
            "domains",
            "Domains of the host; a whitelabel hub never shows them.",
            "A domain name.",
            WebAddress.Hosts);
        public static readonly MappingsKey Allow = Shape.List(
            "allow",
            "Where a whitelabel hub may show a name of the host; the summary of a build lists each use.",
            AllowReader.Shape);
    }

    private static class Move
    {
        private static readonly TextGrammar Paths = new(
            RedirectPath, "Write a path of the hub, such as `/accounts/`.")
        {
            Pattern = "^/(?!/)",
        };

        public static readonly MappingShape Shape = new("redirect", "One redirect.");

        public static readonly TextKey From = Shape.RequiredText("from", "The old path.", Paths);
        public static readonly TextKey To = Shape.RequiredText("to", "The new path.", Paths);
    }
}
