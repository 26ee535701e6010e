using LinkHub.DocGen.Assets;
using LinkHub.DocGen.Links;
using LinkHub.DocGen.Pages;
using LinkHub.DocGen.Theming;
using LinkHub.DocGen.Whitelabel;
using LinkHub.DocGen.Words;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Languages;
using LinkHub.Guides.Site.Lists;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Hubs;

/// <summary>
/// One hub in one language while it is made: its selection, the look of its pages and its files. For use by
/// several threads.
/// </summary>
internal sealed class HubRoom
{
    private readonly BodyTemplates? _bodyTemplates;
    private readonly ILookup<object, GuideEntry> _guidesOf;

    /// <param name="library">The content.</param>
    /// <param name="selection">What the hub shows of the library in this language.</param>
    /// <param name="locale">The language.</param>
    /// <param name="making">What the languages share.</param>
    /// <param name="report">Receives findings in the brand's own parts and words.</param>
    public HubRoom(
        Library library, HubSelection selection, Locale locale, HubMaking making, BrandReport report)
    {
        (Making, Selection) = (making, selection);
        Folder = making.Languages?.FolderOf(locale.Language) ?? "";
        _guidesOf = selection.Guides.ToLookup(
            guide => (object)guide.Connector, ReferenceEqualityComparer.Instance!);
        Links = new HubLinks(Brand.Brand, library.Links.Of(Brand.Brand), making.Languages, Folder);
        // A brand's own templates and assets lie over those of the host.
        var folder = Brand.Brand.Templates?.Over(library.Theme) ?? library.Theme;
        Origins = new HubOrigins(library, Brand.Brand, selection, folder);
        Files = making.Files.In(Folder);
        var saying = new PageContext(
            Brand, PageSubject.None, ScopeSelection.ByReader)
        { Language = locale.Language };
        var words = Wording.Of(locale, text => locale.IsOwn(text)
            ? BrandedText.Of(text.Value, text.Span, TextUse.Words, saying, report)
            : text.Value);
        var theme = making.Tools.Themes?.Of(folder, report.Diagnostics);
        Assets = HubAssets.For(Brand.Brand, words.Script, making.Tools.Scripts, Folder, theme);
        var look = HubLook.For(Brand, Links, Assets, library.Markup, words, report, theme);
        if (theme is not null)
        {
            _bodyTemplates = new BodyTemplates(theme, look);
            look = look with { BodyTemplates = _bodyTemplates };
            making.Links?.Expect(Planned().SelectMany(address =>
                new[] { Folder + address, Folder + HubLinks.TwinFile(address) }));
        }

        Pages = new HubPages(Brand, Links, look, library.Markup)
        {
            Original = Folder.Length == 0 ? null : library.Languages[0],
        };
    }

    /// <summary>What is wrong with templates of parts of texts, once all texts are written.</summary>
    public IReadOnlyList<Diagnostic> FoundInTemplates => _bodyTemplates?.Found ?? [];

    /// <summary>What the languages share.</summary>
    public HubMaking Making { get; }

    public BrandContext Brand => Making.Brand;

    /// <summary>What the hub shows of the library in this language.</summary>
    public HubSelection Selection { get; }

    /// <summary>The folder of the pages: empty, or <c>de/</c>.</summary>
    public string Folder { get; }

    public HubLinks Links { get; }

    public HubOrigins Origins { get; }

    public HubFiles Files { get; }

    public HubAssets Assets { get; }

    public HubPages Pages { get; }

    /// <summary>The guides of a connector that the hub shows, in the library's order.</summary>
    public IReadOnlyList<GuideEntry> GuidesOf(Connector connector) => [.. _guidesOf[connector]];

    private IEnumerable<string> Planned() =>
    [
        "",
        .. Selection.Connectors.Select(HubLinks.ProviderAddress),
        .. Selection.Guides.Select(guide => guide.Address),
        .. Selection.Pages.Select(page => page.Address),
    ];

    /// <summary>Writes a page as HTML.</summary>
    public void Render(HubPage view, MadePage page, BrandReport report)
    {
        report.Images.UnionWith(view.Images);
        Files.Write(
            HubLinks.PageFile(view.Shell.Address), Text(view, report), page.Subject, page.Origins, report);
    }

    /// <summary>A page as HTML.</summary>
    /// <param name="view">What it shows.</param>
    /// <param name="report">Receives what is wrong with templates.</param>
    public string Text(HubPage view, BrandReport report)
    {
        var rendered = Making.Tools.Renderer.Render(view);
        report.Diagnostics.AddRange(rendered.Found);
        foreach (var (path, place) in rendered.Links)
        {
            Making.Links?.TakeTemplate(path, view.Shell.Address, place);
        }

        return rendered.Text;
    }
}

/// <summary>What the languages of one hub share while it is made. For use by several threads.</summary>
/// <param name="Brand">Whose hub it is.</param>
/// <param name="Files">Writes the hub's files.</param>
/// <param name="Tools">What it is made with.</param>
internal sealed record HubMaking(BrandContext Brand, HubFiles Files, HubTools Tools)
{
    /// <summary>Is given the links of all pages; null where nobody asks.</summary>
    public LinkCheck? Links { get; init; }

    /// <summary>The hub's languages; null where there is only one.</summary>
    public HubLanguages? Languages { get; init; }
}
