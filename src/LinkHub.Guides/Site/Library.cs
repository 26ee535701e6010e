using LinkHub.Guides.Brands;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Files;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Guides.Defined;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Site.Images;
using LinkHub.Guides.Site.Languages;
using LinkHub.Guides.Site.Links;
using LinkHub.Guides.Site.Lists;
using LinkHub.Guides.Site.Themes;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site;

/// <summary>
/// Everything one content folder holds. Guides and pages are listed; their texts are read when asked for.
/// </summary>
/// <remarks>
/// Reading never throws: what is wrong is in <see cref="Diagnostics"/>, and the rest is there. All lists are
/// in an order that depends on the content alone. May be used by many threads at once.
/// </remarks>
public sealed class Library
{
    private readonly ContentRoots _roots;
    private readonly Lazy<LinkTargets> _links;

    internal Library(ContentRoots roots, ContentReadings readings)
    {
        (_roots, Readings) = (roots, readings);
        _links = new Lazy<LinkTargets>(AllLinks);
    }

    /// <summary>Whether what was read is still what the folder holds.</summary>
    public ContentReadings Readings { get; }

    public required SiteConfig Site { get; init; }

    /// <summary>
    /// The templates and assets of every hub; a brand's own are laid over them. Null where the folder has
    /// none.
    /// </summary>
    public ThemeFolder? Theme { get; init; }

    /// <summary>Whether a hub is shown by templates.</summary>
    public bool HasTemplates => Theme is { Templates.Count: > 0 }
        || Brands.Any(brand => brand.Templates is { Templates.Count: > 0 });

    /// <summary>By id.</summary>
    public required IReadOnlyList<Brand> Brands { get; init; }

    /// <summary>The brand that owns the sources, or null if the site names none.</summary>
    public Brand? Host => Brands.FirstOrDefault(brand => brand.Id == Site.HostBrand?.Value);

    /// <summary>By key; no key stands twice.</summary>
    public required IReadOnlyList<Connector> Connectors { get; init; }

    /// <summary>
    /// By connector, kind, and the definition's order of methods; no address stands twice. Drafts are among
    /// them.
    /// </summary>
    public required IReadOnlyList<GuideEntry> Guides { get; init; }

    /// <summary>By path: guides that no method claims. No hub has a page for them.</summary>
    public required IReadOnlyList<UnboundEntry> UnboundGuides { get; init; }

    /// <summary>By address; no address stands twice, nor is one a guide's. Drafts are among them.</summary>
    public required IReadOnlyList<PageEntry> Pages { get; init; }

    /// <summary>Translations of guides, by language and address; each is of a guide that is listed.</summary>
    public IReadOnlyList<GuideEntry> TranslatedGuides { get; init; } = [];

    /// <summary>Translations of pages, by language and address; each is of a page that is listed.</summary>
    public IReadOnlyList<PageEntry> TranslatedPages { get; init; } = [];

    /// <summary>The locales of the hubs' languages, the originals' language first.</summary>
    public IReadOnlyList<Locale> Languages { get; init; } = [Locale.English];

    /// <summary>By path: the pictures of the images folder and those beside guides and pages.</summary>
    public required IReadOnlyList<ContentImage> Images { get; init; }

    /// <summary>The targets of links, drafts and pages for the host alone included.</summary>
    public LinkTargets Links => _links.Value;

    /// <summary>How guides and pages are read: limits, snippets, allowed hosts.</summary>
    public required MarkupOptions Markup { get; init; }

    /// <summary>
    /// The findings in the folder apart from the texts of guides and pages, in the order of reports.
    /// </summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>
    /// Lists a content folder; a folder that is not there gives an empty library and a finding.
    /// </summary>
    public static Library Read(string contentFolder, LibraryOptions options)
    {
        var readings = options.Readings ?? new ContentReadings();
        return new LibraryReader(new ContentFolder(contentFolder, readings), options, readings).Read();
    }

    /// <summary>
    /// Reads a guide's text; a file that can no longer be read gives an empty guide and a finding.
    /// </summary>
    public Guide Open(GuideEntry entry, DiagnosticBag diagnostics) => entry.Origin == GuideOrigin.Definition
        ? DefinedGuideReader.Read(entry.Connector, entry.Method, entry.Kind, Markup, diagnostics)
        : GuideReader.Read(ReadDocument(entry.Path, entry.FrontMatter, diagnostics), diagnostics);

    /// <summary>
    /// Reads the text of a guide that no method claims; a file that can no longer be read gives an empty one
    /// and a finding.
    /// </summary>
    public Guide Open(UnboundEntry entry, DiagnosticBag diagnostics) =>
        GuideReader.Read(ReadDocument(entry.Path, entry.FrontMatter, diagnostics), diagnostics);

    /// <summary>
    /// Reads a page's text; a file that can no longer be read gives an empty page and a finding.
    /// </summary>
    public MarkupDocument Open(PageEntry entry, DiagnosticBag diagnostics) =>
        OfProgram.GetValueOrDefault(entry.Path) ?? ReadDocument(entry.Path, entry.FrontMatter, diagnostics);

    /// <summary>
    /// All texts in the order of reports: guides, guides that no method claims, pages; translations after
    /// originals.
    /// </summary>
    public IReadOnlyList<ListedText> Texts() =>
    [
        .. Guides.Concat(TranslatedGuides).Select(entry =>
            new ListedText(entry.Path, findings => new BoundText(entry, Open(entry, findings)))),
        .. UnboundGuides.Select(entry =>
            new ListedText(
                entry.Path, findings => new UnboundText(entry, Open(entry, findings)), IsShown: false)),
        .. Pages.Concat(TranslatedPages).Select(entry =>
            new ListedText(entry.Path, findings => new PageText(entry, Open(entry, findings)))),
    ];

    /// <summary>The pages that no file holds, by path, as they were read.</summary>
    internal IReadOnlyDictionary<string, MarkupDocument> OfProgram { get; init; } =
        new Dictionary<string, MarkupDocument>();

    /// <summary>The folders whose files make the library, in full; none lies within another.</summary>
    public IReadOnlyList<string> Folders => _roots.Folders;

    /// <summary>A text of the content folder as it was written, or null if it cannot be read.</summary>
    /// <param name="path">Relative to the content folder.</param>
    public SourceFile? ReadSource(string path) =>
        _roots.Holding(path).ReadText(path, Math.Max(Site.Limits.GuideBytes, Site.Limits.ImageBytes), []);

    /// <summary>
    /// A picture as it is published, SVG cleaned, or empty with a finding if it can no longer be read.
    /// </summary>
    public ReadOnlyMemory<byte> ReadImage(ContentImage image, DiagnosticBag diagnostics)
    {
        var file = new ContentFile(image.Path, image.Bytes);
        return ImageFiles.Read(_roots.Holding(image.Path), file, Site.Limits.ImageBytes, diagnostics)?.Bytes
            ?? default;
    }

    /// <summary>
    /// Where a file that findings name lies on this machine, links resolved, or null if there is none.
    /// </summary>
    public string? PathOnDisk(string path) =>
        _roots.Holding(path).Full(path) is { } fullPath && File.Exists(fullPath)
            ? RealPath.Of(fullPath)
            : null;

    private LinkTargets AllLinks() => new(Connectors, Guides, Pages, Images, Site, UnboundGuides);

    private MarkupDocument ReadDocument(string path, FrontMatter listed, DiagnosticBag diagnostics)
    {
        var file = _roots.Holding(path).ReadText(path, Site.Limits.GuideBytes, diagnostics);
        return MarkupReader.Read(file ?? new SourceFile(path, ""), Markup, diagnostics, listed);
    }
}

/// <summary>How a library is read.</summary>
public sealed record LibraryOptions
{
    public static readonly LibraryOptions Default = new();

    /// <summary>How many threads read at once, at least 1; the result is the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Ends the reading by an <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>
    /// Whether <c>roots</c> that lead out of the content folder are refused, for content whose authors may
    /// not read this machine's other files.
    /// </summary>
    public bool IsContentOnly { get; init; }

    /// <summary>
    /// The pages about rules that the program carries, by path below the pages folder; asked for if the site
    /// shows them.
    /// </summary>
    public Func<IReadOnlyList<SourceFile>> RulePages { get; init; } = () => [];

    /// <summary>
    /// Gets every reading of the run that the library is part of; null for readings of the library's own.
    /// </summary>
    public ContentReadings? Readings { get; init; }
}
