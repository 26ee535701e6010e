using System.Collections.Concurrent;
using LinkHub.DocGen.Agents;
using LinkHub.DocGen.Links;
using LinkHub.DocGen.Pages;
using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Matching;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Links;
using LinkHub.Guides.Site.Lists;

namespace LinkHub.DocGen.Hubs;

/// <summary>
/// Makes the pages of a hub in one language and gives each to all outputs: pages as their texts come, from
/// several threads, and at the end those that need all of them.
/// </summary>
internal sealed class HubTree
{
    private readonly HubRoom _room;
    private readonly IReadOnlyList<IHubOutput> _outputs;
    private readonly PageShelf _shelf;
    private readonly HashSet<object> _shown;
    private readonly ConcurrentDictionary<string, HubEntry> _entries = new(StringComparer.Ordinal);

    /// <param name="room">The hub in this language.</param>
    public HubTree(HubRoom room)
    {
        _room = room;
        _outputs = [.. room.Making.Tools.Outputs.Select(output => output(room))];
        _shelf = new PageShelf(room.Selection.Pages);
        _shown = new([.. room.Selection.Guides, .. room.Selection.Pages], ReferenceEqualityComparer.Instance);
    }

    public HubRoom Room => _room;

    /// <summary>
    /// Makes the page of a text if the hub shows it, or makes it again after the text has changed.
    /// </summary>
    /// <returns>What was found and replaced in it.</returns>
    public BrandReport Take(ContentText text)
    {
        var report = new BrandReport();
        var page = text switch
        {
            BoundText guide when _shown.Contains(guide.Entry) =>
                Guide(guide.Entry, guide.Guide.Document, report),
            PageText other when _shown.Contains(other.Entry) => Page(other.Entry, other.Document, report),
            _ => null,
        };
        if (page is not null)
        {
            Add(page, report, report.Links);
        }

        return report;
    }

    /// <summary>Makes what needs all pages: the home page, the providers' pages, the lists.</summary>
    /// <param name="report">Receives what is found in them.</param>
    /// <returns>
    /// The pages for the lists of the whole hub, by their address in it: those that exist in this language.
    /// </returns>
    public IReadOnlyList<HubEntry> Finish(BrandReport report)
    {
        foreach (var connector in _room.Selection.Connectors)
        {
            foreach (var page in FormsWithoutGuide(connector, report).Append(Provider(connector, report)))
            {
                Add(page, report, []);
            }
        }

        // The texts of all definitions count as the home page's, which comes last for it.
        Add(Home(report), report, report.Links);

        report.Diagnostics.AddRange(_room.FoundInTemplates);
        var index = new HubIndex(
            _room.Brand.Brand, _room.Pages.Look.Words.HomeLead, Listed())
        { Folder = _room.Folder };
        foreach (var output in _outputs)
        {
            output.Finish(index, report);
        }

        var languages = _room.Making.Languages;
        return [.. index.Entries.Where(entry => languages?.IsIn(_room.Folder, entry.Address) ?? true)
            .Select(entry => entry with { Address = _room.Folder + entry.Address })];
    }

    private void Add(MadePage page, BrandReport report, IEnumerable<MadeLink> links)
    {
        if (page.View is { } view)
        {
            _room.Making.Links?.Take(_room.Folder + view.Shell.Address, view.Ids, links);
        }

        foreach (var output in _outputs)
        {
            output.Add(page, report);
        }

        if (page.Entry is { } entry)
        {
            _entries[entry.Address] = entry;
        }
    }

    // The home page, each provider with its guides, the ordinary pages.
    private HubEntry[] Listed() =>
    [
        .. _room.Selection.Connectors
            .SelectMany(connector => _room.GuidesOf(connector).Select(guide => guide.Address)
                .Prepend(HubLinks.ProviderAddress(connector)))
            .Prepend("")
            .Concat(_room.Selection.Pages.Select(page => page.Address))
            .Select(address => _entries[address]),
    ];

    private MadePage Guide(GuideEntry entry, MarkupDocument document, BrandReport report)
    {
        var (connector, method) = (entry.Connector, entry.Method);
        var scopes = DecidedScopes.For(connector, method, _room.Brand.Brand, _room.Making.Tools.Scopes);
        var subject = new PageSubject(connector.Key.Value, connector.Title.Value, method.Label.Value);
        var context = new PageContext(_room.Brand, subject, scopes) { Language = entry.Language };
        var said = Branded(document, entry.Title, entry.Description, context, report);
        var content = said with { Sources = FieldSources.In(said.Body, connector, method, entry.Kind) };
        var view = _room.Pages.Guide(entry, content, _room.GuidesOf(connector), scopes, report) with
        {
            LastChanged = _room.Making.Tools.Changes.DayOf(entry.Path),
        };
        return new MadePage(subject, _room.Origins.Guide(entry, document.File, content.Body))
        {
            View = view,
            Embed = entry.Kind == GuideKind.LinkAccount ? _room.Pages.Embed(entry, view) : null,
            Entry = Entry(HubEntryKind.Guide, view) with
            {
                ConnectorKey = connector.Key.Value,
                ProviderName = view.Provider.Text,
                LastChanged = view.LastChanged ?? view.Verified,
            },
            Body = content.Body,
            Origin = new LinkOrigin(entry.Path, entry.Address),
        };
    }

    private MadePage Page(PageEntry entry, MarkupDocument document, BrandReport report)
    {
        var context = new PageContext(
            _room.Brand, PageSubject.None, ScopeSelection.ByReader)
        { Language = entry.Language };
        var content = Branded(document, entry.Title, entry.Description, context, report);
        var view = _room.Pages.Page(entry, content, _shelf, report) with
        {
            LastChanged = _room.Making.Tools.Changes.DayOf(entry.Path),
        };
        return new MadePage(PageSubject.None, _room.Origins.Page(document.File, content.Body))
        {
            View = view,
            Entry = Entry(HubEntryKind.Page, view) with { LastChanged = view.LastChanged },
            Body = content.Body,
            Origin = new LinkOrigin(entry.Path, entry.Address),
        };
    }

    private MadePage Home(BrandReport report)
    {
        var view = _room.Pages.Home(_room.Selection.Connectors, _room.Selection.Guides, _shelf, report);
        return new MadePage(PageSubject.None, _room.Origins.All)
        {
            View = view,
            Entry = Entry(HubEntryKind.Home, view),
            Body = PageMarkdown.Of(view),
        };
    }

    private MadePage Provider(Connector connector, BrandReport report)
    {
        var view = _room.Pages.Provider(connector, _room.GuidesOf(connector), report);
        var subject = new PageSubject(connector.Key.Value, connector.Title.Value, MethodLabel: null);
        return new MadePage(subject, _room.Origins.Provider(connector))
        {
            View = view,
            Entry = Entry(HubEntryKind.Provider, view) with
            {
                ConnectorKey = connector.Key.Value,
                ProviderName = view.Shell.Title,
            },
            Body = PageMarkdown.Of(view),
        };
    }

    // A method without a guide can be embedded all the same.
    private IEnumerable<MadePage> FormsWithoutGuide(Connector connector, BrandReport report)
    {
        GuideEntry[] guides = [
            .. _room.GuidesOf(connector).Where(guide => guide.Kind == GuideKind.LinkAccount)];
        var taken = guides.Select(guide => guide.Slug).ToHashSet(StringComparer.Ordinal);
        return
            from method in connector.Methods
            where guides.All(guide => !ReferenceEquals(guide.Method, method)) && method.Slug.Length > 0
                && taken.Add(method.Slug)
            let scopes = DecidedScopes.For(connector, method, _room.Brand.Brand, _room.Making.Tools.Scopes)
            let subject = new PageSubject(connector.Key.Value, connector.Title.Value, method.Label.Value)
            select new MadePage(subject, _room.Origins.Provider(connector))
            {
                Embed = _room.Pages.Embed(connector, method, method.Slug, scopes, report),
            };
    }

    private static PageContent Branded(
        MarkupDocument document, TemplateText title, TemplateText? description, PageContext page,
        BrandReport report)
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
}
