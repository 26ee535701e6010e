using LinkHub.Guides.Connectors;
using LinkHub.Guides.Files;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Guides.Binding;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Site.Languages;
using LinkHub.Guides.Site.Lists;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site;

/// <summary>
/// Any folder of guides, for tools that need no hub: <c>.mdx</c>, <c>.md</c> and <c>.txt</c> files, each a
/// guide.
/// </summary>
/// <remarks>
/// Settings, definitions and snippets are used where the folder has them. Where it has a <c>linkhub.yaml</c>,
/// the guides are those of its guides and pages roots; else every file below is one. May be used by many
/// threads at once.
/// </remarks>
public sealed class GuideFolder
{
    private readonly ContentRoots _roots;
    private readonly GuideBinder _binder;
    private readonly TranslationNames _names;
    private readonly IReadOnlyList<LocaleFile> _locales;

    private GuideFolder(
        ContentRoots roots, ContentReadings readings, TranslationNames names,
        IReadOnlyList<LocaleFile> locales, IReadOnlyList<Connector> connectors)
    {
        (_roots, Readings, _names, _locales) = (roots, readings, names, locales);
        _binder = new GuideBinder(connectors);
        Connectors = connectors;
    }

    /// <summary>Whether what was read is still what the folder holds.</summary>
    public ContentReadings Readings { get; }

    public required SiteConfig Site { get; init; }

    /// <summary>How the files are read: limits, snippets, allowed hosts.</summary>
    public required MarkupOptions Markup { get; init; }

    /// <summary>By key, or empty if the folder has no definitions.</summary>
    public IReadOnlyList<Connector> Connectors { get; }

    /// <summary>The guides' files by path, relative to the folder.</summary>
    public required IReadOnlyList<ContentFile> Files { get; init; }

    /// <summary>The findings in the folder apart from its texts, in the order of reports.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Lists a folder; one that is not there gives an empty list and a finding.</summary>
    /// <param name="folder">Where it is on this machine.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="bindsGuides">Whether definitions are read, without which no guide has a binding.</param>
    public static GuideFolder Read(string folder, LibraryOptions options, bool bindsGuides = true)
    {
        var diagnostics = new DiagnosticBag();
        var readings = options.Readings ?? new ContentReadings();
        var content = new ContentFolder(folder, readings);
        var site = SiteFile.Read(content, options, diagnostics);
        var roots = ContentRoots.Of(content, site.Roots);
        var connectors = new ConnectorFolder(
            roots.Connectors, site.Limits, new OrderedWork(options.Threads, options.Stop));
        var isContent = site.File is not null;
        var files = isContent
            ? [.. roots.Guides.List(diagnostics), .. roots.Pages.List(diagnostics)]
            : content.List(diagnostics);
        var texts = files.Where(HeaderReader.IsGuide).DistinctBy(file => file.Path).ToArray();
        var locales = isContent ? SiteLanguages.ReadOwn(roots.Locales, site.Limits, diagnostics) : [];
        var names = new TranslationNames(site, locales, texts);
        var definitions = bindsGuides ? connectors.Read(diagnostics) : [];
        return new GuideFolder(roots, readings, names, locales, definitions)
        {
            Site = site,
            Markup = SnippetFolder.Options(roots.Snippets, site, diagnostics),
            Files = texts,
            Diagnostics =
            [
                .. diagnostics.Sorted()
                    .DistinctBy(found => (found.Rule.Id, found.Span.ToString(), found.Message)),
            ],
        };
    }

    /// <summary>All texts in the order of their files.</summary>
    public IReadOnlyList<ListedText> Texts() => [.. Files.Select(file => new ListedText(file.Path, findings =>
    {
        var guide = Open(file, findings);
        return new LooseText(file, guide, Binding(guide));
    }))];

    /// <summary>
    /// Reads one file; one that cannot be read, or is too large, gives an empty guide and a finding.
    /// </summary>
    public Guide Open(ContentFile file, DiagnosticBag diagnostics)
    {
        var text = _roots.Holding(file.Path).ReadText(file.Path, Site.Limits.GuideBytes, diagnostics);
        var document = MarkupReader.Read(text ?? new SourceFile(file.Path, ""), Markup, diagnostics);
        return GuideReader.Read(document, diagnostics);
    }

    /// <summary>The language of a text, a BCP 47 tag: the site's unless its name says another.</summary>
    public string LanguageOf(ContentFile file) => _names.Of(file)?.Language ?? Site.Language;

    /// <summary>What hubs of the folder say in a language.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public Locale LocaleOf(string language) => Locale.Of(language, _locales);

    /// <summary>
    /// The binding of a guide, or null if the folder has no definition of its connector, which is no finding
    /// here.
    /// </summary>
    public GuideBinding? Binding(Guide guide)
    {
        var document = guide.Document;
        var prefix = _roots.Guides.Prefix;
        var path = document.File.Path;

        // A translation has the binding of its original.
        path = _names.Of(new ContentFile(path, 0)) is { } name ? name.Stem + Path.GetExtension(path) : path;
        path = path.StartsWith(prefix, StringComparison.Ordinal) ? path[prefix.Length..] : path;
        return _binder.Bind(path, document.FrontMatter, document.Title, document.File, []);
    }
}
