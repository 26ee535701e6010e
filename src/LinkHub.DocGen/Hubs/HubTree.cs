using System.Collections.Concurrent;
using LinkHub.DocGen.Agents;
using LinkHub.DocGen.Assets;
using LinkHub.DocGen.Pages;
using LinkHub.DocGen.Search;
using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site;

namespace LinkHub.DocGen.Hubs;

/// <summary>
/// Makes a hub in one language: pages as they come, from several threads, and at the end what lists them.
/// </summary>
internal sealed class HubTree
{
    private readonly HubMaking _making;
    private readonly BrandContext _brand;
    private readonly HubSelection _selection;
    private readonly string _folder;
    private readonly HubLinks _links;
    private readonly HubPages _pages;
    private readonly PageShelf _shelf;
    private readonly HubAssets _assets;
    private readonly HubFiles _files;
    private readonly HubSearch _search;
    private readonly HubOrigins _origins;
    private readonly ILookup<object, GuideEntry> _guidesOf;
    private readonly HashSet<object> _shown;
    private readonly ConcurrentDictionary<string, HubEntry> _entries = new(StringComparer.Ordinal);

    /// <param name="library">What there is to show.</param>
    /// <param name="selection">What of it this hub shows in this language.</param>
    /// <param name="locale">The language.</param>
    /// <param name="making">What the languages share.</param>
    public HubTree(Library library, HubSelection selection, Locale locale, HubMaking making)
    {
        (_making, _brand, _selection) = (making, making.Brand, selection);
        _folder = making.Languages?.FolderOf(locale.Language) ?? "";
        _shelf = new PageShelf(_selection.Pages);
        _shown = new([.. _selection.Guides, .. _selection.Pages], ReferenceEqualityComparer.Instance);
        _guidesOf = _selection.Guides.ToLookup(guide => (object)guide.Connector, ReferenceEqualityComparer.Instance!);
        _links = new HubLinks(_brand.Brand, library.Links.Of(_brand.Brand), making.Languages, _folder);
        _origins = new HubOrigins(library, _brand.Brand, _selection);
        _files = new HubFiles(_brand, making.Store, making.Written, _folder);
        _search = new HubSearch(_brand.Scanner);
        var report = new BrandReport();
        var saying = new PageContext(_brand, PageSubject.None, ScopeSelection.ByReader) { Language = locale.Language };
        var words = Wording.Of(locale, text => locale.IsOwn(text)
            ? BrandedText.Of(text.Value, text.Span, TextUse.Words, saying, report)
            : text.Value);
        _assets = HubAssets.For(_brand.Brand, words.Script, _folder);
        var look = HubLooks.For(_brand, _links, _assets, library.Markup, words, report);
        _pages = new HubPages(_brand, _links, look, library.Markup)
        {
            Original = _folder.Length == 0 ? null : library.Languages[0],
        };
        making.Report.Add(report);
    }

    /// <summary>The hub's look in this language.</summary>
    public HubAssets Assets => _assets;

    /// <summary>Where its pages are: empty, or <c>de/</c>.</summary>
    public string Folder => _folder;

    public HubOrigins Origins => _origins;

    public HubSelection Selection => _selection;

    /// <summary>Makes a guide's page and its twin; again, where the text has changed.</summary>
    /// <returns>What was found and replaced in them.</returns>
    public BrandReport AddGuide(GuideEntry entry, Guide guide)
    {
        var report = new BrandReport();
        if (!_shown.Contains(entry))
        {
            return report;
        }

        var scopes = DecidedScopes.For(entry.Connector, entry.Method, _brand.Brand, _making.Scopes);
        var subject = new PageSubject(
            entry.Connector.Key.Value, entry.Connector.Title.Value, entry.Method.Label.Value);
        var context = new PageContext(_brand, subject, scopes) { Language = entry.Language };
        var content = Branded(guide.Document, entry.Title, entry.Description, context, report);
        var page = _pages.At(entry.Address).Guide(entry, content, [.. _guidesOf[entry.Connector]], scopes, report) with
        {
            LastChanged = _making.Changes.DayOf(entry.Path),
        };
        var origins = _origins.Guide(entry, guide.Document.File, content.Body);
        Write(page, content, new LinkOrigin(entry.Path, entry.Address), subject, origins, report);
        if (entry.Kind == GuideKind.LinkAccount)
        {
            var address = HubLinks.EmbedAddress(entry.Connector, entry.Slug);
            Render(_pages.At(address).Embed(entry, content, scopes, new BrandReport()), subject, origins, report);
        }

        _search.Add(page, content.Body);
        _entries[entry.Address] = Entry(HubEntryKind.Guide, page) with
        {
            ConnectorKey = entry.Connector.Key.Value,
            ProviderName = page.Provider.Text,
            LastChanged = page.LastChanged ?? page.Verified,
        };
        _making.Report.Add(report);
        return report;
    }

    /// <summary>Makes an ordinary page and its twin; again, where the text has changed.</summary>
    /// <returns>What was found and replaced in them.</returns>
    public BrandReport AddPage(PageEntry entry, MarkupDocument document)
    {
        var report = new BrandReport();
        if (!_shown.Contains(entry))
        {
            return report;
        }

        var context = new PageContext(_brand, PageSubject.None, ScopeSelection.ByReader) { Language = entry.Language };
        var content = Branded(document, entry.Title, entry.Description, context, report);
        var page = _pages.At(entry.Address).Page(entry, content, _shelf, report) with
        {
            LastChanged = _making.Changes.DayOf(entry.Path),
        };
        var origins = _origins.Page(document.File, content.Body);
        Write(page, content, new LinkOrigin(entry.Path, entry.Address), PageSubject.None, origins, report);
        _search.Add(page, content.Body);
        _entries[entry.Address] = Entry(HubEntryKind.Page, page) with { LastChanged = page.LastChanged };
        _making.Report.Add(report);
        return report;
    }

    /// <summary>Makes what needs all pages: the home page, the providers' pages, the lists.</summary>
    /// <returns>
    /// The pages for the lists of the whole hub, by their address in it: those that are there in this language.
    /// </returns>
    public IReadOnlyList<HubEntry> Finish()
    {
        var report = _making.Report.ForLists();
        var home = Home(_pages.At(""), report);
        WriteOverview(home, PageMarkdown.Of(Home(_pages, new BrandReport())), PageSubject.None, _origins.All, report);
        List<HubEntry> entries = [Entry(HubEntryKind.Home, home)];
        foreach (var connector in _selection.Connectors)
        {
            AddForms(connector, report);
            AddProvider(connector, entries, report);
        }

        entries.AddRange(_selection.Pages.Select(page => _entries[page.Address]));
        _files.WriteList(NotFoundPage.File, _making.Renderer.Render(_pages.NotFound()), _origins.All, report);
        var index = new HubIndex(_brand.Brand, _pages.Look.Words.HomeLead, entries) { Folder = _folder };
        HubLists.Write(_files, index, Exports(report), _origins.All, report);
        foreach (var file in _search.Files(entries).DistinctBy(file => file.Path))
        {
            _files.Write(file.Path, file.Bytes.Span, _origins.All, report);
        }

        _making.Report.Add(report);
        return [.. entries.Where(entry => _making.Languages?.IsIn(_folder, entry.Address) ?? true)
            .Select(entry => entry with { Address = _folder + entry.Address })];
    }

    private HomePage Home(HubPages pages, BrandReport report) =>
        pages.Home(_selection.Connectors, _selection.Guides, _shelf, report);

    // A method without a guide is embedded all the same.
    private void AddForms(Connector connector, BrandReport report)
    {
        var guides = _guidesOf[connector].Where(guide => guide.Kind == GuideKind.LinkAccount).ToArray();
        var taken = guides.Select(guide => guide.Slug).ToHashSet(StringComparer.Ordinal);
        foreach (var method in connector.Methods.Where(method =>
            guides.All(guide => !ReferenceEquals(guide.Method, method)) && method.Slug.Length > 0 && taken.Add(method.Slug)))
        {
            var scopes = DecidedScopes.For(connector, method, _brand.Brand, _making.Scopes);
            var address = HubLinks.EmbedAddress(connector, method.Slug);
            var page = _pages.At(address).Embed(connector, method, method.Slug, scopes, report);
            var subject = new PageSubject(connector.Key.Value, connector.Title.Value, method.Label.Value);
            Render(page, subject, _origins.Provider(connector), report);
        }
    }

    private void AddProvider(Connector connector, List<HubEntry> entries, BrandReport report)
    {
        var subject = new PageSubject(connector.Key.Value, connector.Title.Value, MethodLabel: null);
        GuideEntry[] guides = [.. _guidesOf[connector]];
        var page = _pages.At(HubLinks.ProviderAddress(connector)).Provider(connector, guides, report);
        var twin = PageMarkdown.Of(_pages.Provider(connector, guides, new BrandReport()));
        WriteOverview(page, twin, subject, _origins.Provider(connector), report);
        _search.Add(page);
        entries.Add(Entry(HubEntryKind.Provider, page) with
        {
            ConnectorKey = connector.Key.Value,
            ProviderName = page.Shell.Title,
        });
        entries.AddRange(guides.Select(guide => _entries[guide.Address]));
    }

    private static PageContent Branded(
        MarkupDocument document, TemplateText title, TemplateText? description, PageContext page, BrandReport report)
    {
        var span = document.File.Span(0, 0);
        var titleText = BrandedText.Of(title, document.Title?.Span ?? span, TextUse.Words, page, report);
        var descriptionText = description is null
            ? null
            : BrandedText.Of(description, document.Description?.Span ?? span, TextUse.Words, page, report);
        var body = BrandedContent.Apply(document.Body, page, report);
        return new PageContent(titleText.ToString(), descriptionText?.ToString(), body);
    }

    private static HubEntry Entry(HubEntryKind kind, HubPage page) =>
        new(kind, page.Shell.Address, page.Shell.Title)
        {
            Description = page.Shell.Description,
            Languages = page.Shell.Alternates,
        };

    private void Write(
        HubPage page,
        PageContent content,
        LinkOrigin origin,
        PageSubject subject,
        LeakOrigins origins,
        BrandReport report)
    {
        Render(page, subject, origins, report);
        var twin = ExportEnvelope.Write(
            TemplateText.Literal(content.Title),
            _brand.Brand.Hub.Value,
            content.Description is null ? null : TemplateText.Literal(content.Description),
            MarkdownWriter.Write(ResolvedLinks.In(content.Body, _links, origin)),
            IndexUrl);
        _files.Write(HubLinks.TwinFile(page.Shell.Address), twin, subject, origins, report);
    }

    private void WriteOverview(
        HubPage page, string markdown, PageSubject subject, LeakOrigins origins, BrandReport report)
    {
        Render(page, subject, origins, report);
        var description = page.Shell.Description is { } text ? TemplateText.Literal(text) : null;
        var hub = page.Shell.Title == _brand.Brand.Hub.Value ? null : _brand.Brand.Hub.Value;
        var twin = ExportEnvelope.Write(TemplateText.Literal(page.Shell.Title), hub, description, markdown, IndexUrl);
        _files.Write(HubLinks.TwinFile(page.Shell.Address), twin, subject, origins, report);
    }

    private void Render(HubPage page, PageSubject subject, LeakOrigins origins, BrandReport report)
    {
        foreach (var image in page.Images)
        {
            _making.Images.TryAdd(image, true);
        }

        _files.Write(HubLinks.PageFile(page.Shell.Address), _making.Renderer.Render(page), subject, origins, report);
    }

    private string IndexUrl => _links.Canonical("llms.txt") ?? _links.To("llms.txt");

    private IEnumerable<ProviderExport> Exports(BrandReport report) =>
        _selection.Connectors.Select(connector => ProviderExports.Of(connector, [.. _guidesOf[connector]], _brand, report));
}
