using LinkHub.DocGen.Forms;
using LinkHub.DocGen.Html;
using LinkHub.DocGen.Links;
using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Languages;
using LinkHub.Guides.Site.Links;
using LinkHub.Guides.Site.Lists;

namespace LinkHub.DocGen.Pages;

/// <summary>
/// Makes the pages of one hub. May be used by several threads, each with a report of its own.
/// </summary>
/// <param name="brand">The brand of the hub.</param>
/// <param name="links">Makes the hub's links.</param>
/// <param name="look">What all pages share.</param>
/// <param name="markup">How the Markdown of definitions is read.</param>
public sealed class HubPages(BrandContext brand, HubLinks links, HubLook look, MarkupOptions markup)
{
    public HubLook Look => look;

    /// <summary>
    /// The language of texts that are not translated; null if all texts are in the hub's language.
    /// </summary>
    public Locale? Original { get; init; }

    /// <summary>The first page.</summary>
    /// <param name="connectors">Those the hub shows.</param>
    /// <param name="guides">Those the hub shows, of all connectors.</param>
    /// <param name="pages">The ordinary pages.</param>
    /// <param name="report">Receives findings and replacements.</param>
    public HomePage Home(
        IReadOnlyList<Connector> connectors,
        IReadOnlyList<GuideEntry> guides,
        PageShelf pages,
        BrandReport report)
    {
        var guidesOf = guides.ToLookup(guide => guide.Connector, ReferenceEqualityComparer.Instance);
        var writing = Writing("", PageSubject.None, ScopeSelection.ByReader, report);
        ProviderCard[] cards = [.. connectors
            .Select(connector => Card(connector, [.. guidesOf[connector]], writing))
            .OrderBy(card => card.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(card => card.Href, StringComparer.Ordinal)];
        return new HomePage(
            Shell("", look.HubName, look.Words.HomeLead, []),
            cards,
            [
                .. cards.SelectMany(card => card.Categories).Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ],
            TopicGroup.Of(pages, writing))
        {
            Images = Images(connectors),
        };
    }

    /// <summary>A provider's page.</summary>
    /// <param name="connector">The provider.</param>
    /// <param name="guides">The connector's guides that the hub shows.</param>
    /// <param name="report">Receives findings and replacements.</param>
    public ProviderPage Provider(Connector connector, IReadOnlyList<GuideEntry> guides, BrandReport report)
    {
        var address = HubLinks.ProviderAddress(connector);
        var writing = Writing(address, Subject(connector, method: null), ScopeSelection.ByReader, report);
        var shell = Shell(
            address, writing.Text(connector.Title), writing.Text(connector.Description), [HomeLink]);
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        var scopesAreOpen = brand.Brand is { Scopes.Count: 0, Actions.Count: 0 };
        return new ProviderPage(
            shell,
            Mark(connector),
            [.. connector.Categories.Select(writing.Text)],
            [.. connector.Methods.Select((method, i) => Method(method, i, anchors, guides, writing) with
            {
                Actions = scopesAreOpen ? ScopeAction.Of(connector, method, writing) : [],
            })])
        {
            Key = connector.Key.Value,
            Images = Images([connector]),
        };
    }

    /// <summary>A guide's page.</summary>
    /// <param name="entry">The guide.</param>
    /// <param name="content">Its text in the brand's words.</param>
    /// <param name="guides">All guides of its connector that the hub shows.</param>
    /// <param name="scopes">The scopes that the hub has decided.</param>
    /// <param name="report">Receives findings and replacements.</param>
    public GuidePage Guide(
        GuideEntry entry,
        PageContent content,
        IReadOnlyList<GuideEntry> guides,
        ScopeSelection scopes,
        BrandReport report)
    {
        var (connector, method) = (entry.Connector, entry.Method);
        var writing = Writing(entry.Address, Subject(connector, method), scopes, report);
        var provider = new PageLink(
            writing.Text(connector.Title), links.To(HubLinks.ProviderAddress(connector)));
        var ordered = GuideOrder.Of(guides);
        var at = ordered.IndexOf(entry);
        var (body, form) = BodyAndForm(entry, content, writing);
        var shell = Shell(entry.Address, content.Title, content.Description, [HomeLink, provider]);
        return new GuidePage(
            shell with { EditHref = EditHref(entry.Path), Original = OriginalOf(entry.Language) },
            provider,
            writing.Text(method.Label),
            Mark(connector),
            body,
            form)
        {
            ProviderKey = connector.Key.Value,
            Guides = [.. ordered.Select(guide =>
                new GuideTab(TabText(guide, writing), links.To(guide.Address), guide == entry))],
            Previous = at > 0 ? ToGuide(ordered[at - 1], writing) : null,
            Next = at >= 0 && at + 1 < ordered.Count ? ToGuide(ordered[at + 1], writing) : null,
            Verified = entry.FrontMatter.Verified?.Value,
            Actions = ScopeAction.Of(connector, method, writing),
            Images = Images([connector], body),
        };
    }

    /// <summary>A guide's form for frames in other pages.</summary>
    /// <param name="entry">The guide.</param>
    /// <param name="page">The guide's own page, whose form and text it shows.</param>
    public EmbedPage Embed(GuideEntry entry, GuidePage page) =>
        new(EmbedShell(HubLinks.EmbedAddress(entry.Connector, entry.Slug), page.Shell.Title) with
        {
            Canonical = links.Canonical(entry.Address),
            Original = page.Shell.Original,
        }, page.Form)
        {
            Body = page.Body,
            GuideHref = links.To(entry.Address),
            Images = page.Body.Images,
        };

    /// <summary>The form for frames of a method without a guide.</summary>
    /// <param name="connector">The provider.</param>
    /// <param name="method">One of its methods.</param>
    /// <param name="slug">The method's part of the address.</param>
    /// <param name="scopes">The scopes that the hub has decided.</param>
    /// <param name="report">Receives findings and replacements.</param>
    public EmbedPage Embed(
        Connector connector, AuthMethod method, string slug, ScopeSelection scopes, BrandReport report)
    {
        var address = HubLinks.EmbedAddress(connector, slug);
        var writing = Writing(address, Subject(connector, method), scopes, report);
        var form = FormView.Of(connector, method, GuideKind.LinkAccount, slug, writing);
        return new EmbedPage(EmbedShell(address, form.Say(look.Words.Form.Connect)), form);
    }

    private PageShell EmbedShell(string address, string title) =>
        Shell(address, title, description: null, []) with
        {
            TwinHref = null,
            Canonical = null,
            IsIndexed = false,
            Languages = [],
        };

    // A guide and its form link to each other: a field to the part that says where its value is, and back.
    private static (HubBody Body, FormView Form) BodyAndForm(
        GuideEntry entry, PageContent content, PageWriting writing)
    {
        var (connector, method) = (entry.Connector, entry.Method);
        var form = FormView.Of(connector, method, entry.Kind, entry.Slug, writing);
        var anchors = new PageAnchors(content.Body);
        var fields = form.Fields.ToArray();
        foreach (var (field, part) in content.Sources)
        {
            fields[field] = fields[field] with { WhereHref = "#" + UrlPath.Encode(anchors.Of(part)!) };
        }

        var body = HubHtmlWriter.Write(content.Body, anchors, writing.Body(entry.Path) with
        {
            Scopes = ScopeAction.Listed(connector, method, writing.Context.Scopes),
            Fields = content.Sources.ToLookup(
                source => source.Part,
                source =>
                    new PageLink(fields[source.Field].Label, "#" + UrlPath.Encode(fields[source.Field].Id)),
                (IEqualityComparer<Node>)ReferenceEqualityComparer.Instance),
        });
        return (body, form with { Fields = fields });
    }

    /// <summary>An ordinary page.</summary>
    /// <param name="entry">The page.</param>
    /// <param name="content">Its text in the brand's words.</param>
    /// <param name="pages">All ordinary pages.</param>
    /// <param name="report">Receives findings and replacements.</param>
    public ContentPage Page(PageEntry entry, PageContent content, PageShelf pages, BrandReport report)
    {
        var writing = Writing(entry.Address, PageSubject.None, ScopeSelection.ByReader, report);
        var context = writing.Body(entry.Path) with { AllowsFrames = true };
        var body = HubHtmlWriter.Write(content.Body, new PageAnchors(content.Body), context);
        var above = TopicGroup.Above(entry, pages, writing);
        var shell = Shell(entry.Address, content.Title, content.Description, [HomeLink, .. above]);
        var edit = entry.IsOfProgram ? null : EditHref(entry.Path);
        shell = shell with { EditHref = edit, Original = OriginalOf(entry.Language) };
        return new ContentPage(shell, body)
        { Images = body.Images, Around = TopicGroup.Around(entry, pages, writing) };
    }

    /// <summary>The page for addresses that do not exist.</summary>
    public NotFoundPage NotFound() => new(
        Shell("404.html", look.Words.NotFound, look.Words.NotFoundLead, []) with
        {
            Canonical = null,
            TwinHref = null,
            IsAnywhere = true,
            IsIndexed = false,
            Languages = links.Languages(""),
        });

    private Locale? OriginalOf(string? language) => language is null ? Original : null;

    private PageLink HomeLink => new(look.Words.Home, look.HomeHref);

    private PageShell Shell(
        string address, string title, string? description, IReadOnlyList<PageLink> above) =>
        new(look, address, title)
        {
            Description = description,
            Canonical = links.Canonical(address),
            TwinHref = links.ToTwin(address),
            Breadcrumbs = above,
            Languages = links.Languages(address),
            IsIndexed = look.IsIndexed,
        };

    private PageWriting Writing(
        string address, PageSubject subject, ScopeSelection scopes, BrandReport report) =>
        new(new(brand, subject, scopes), links, address, look.Words, markup, report, look.BodyTemplates);

    private static PageSubject Subject(Connector connector, AuthMethod? method) =>
        new(connector.Key.Value, connector.Title.Value, method?.Label.Value);

    private ProviderCard Card(Connector connector, IReadOnlyList<GuideEntry> guides, PageWriting writing)
    {
        var href = links.To(HubLinks.ProviderAddress(connector));
        var fields = connector.Methods.SelectMany(method => AskedFields.Of(method, GuideKind.LinkAccount));
        return new ProviderCard(writing.Text(connector.Title), href, Mark(connector))
        {
            Key = connector.Key.Value,
            Description = writing.Text(connector.Description),
            Categories = [.. connector.Categories.Select(writing.Text)],
            Methods = [.. connector.Methods.Select(method => new PageLink(
                writing.Text(method.Label),
                GuideOrder.First(guides, method) is { } guide ? links.To(guide.Address) : href))],
            SearchWords = string.Join(
                ' ', fields.Select(field => writing.Text(field.Label)).Distinct(StringComparer.Ordinal)),
        };
    }

    private MethodView Method(
        AuthMethod method, int index, HashSet<string> anchors, IReadOnlyList<GuideEntry> guides,
        PageWriting writing)
    {
        var id = AnchorNames.Prefix + AnchorNames.Of(method.Label.Value);
        var words = look.Words;
        return new MethodView(
            anchors.Add(id) ? id : $"{id}-{index + 1}",
            writing.Text(method.Label),
            method.Type.Value == AuthType.Custom ? words.TypedFlow : words.SignInFlow)
        {
            Description = writing.Text(method.Support.Description),
            Fields = FieldView.Of(method, GuideKind.LinkAccount, writing),
            SetupFields = FieldView.Of(method, GuideKind.ConnectorProfile, writing),
            Guide = ToGuide(GuideOrder.First(guides, method, GuideKind.LinkAccount), words.ReadGuide),
            SetupGuide = ToGuide(
                GuideOrder.First(guides, method, GuideKind.ConnectorProfile), words.ReadSetupGuide),
        };
    }

    private PageLink? ToGuide(GuideEntry? guide, string text) =>
        guide is null ? null : new PageLink(text, links.To(guide.Address));

    private PageLink ToGuide(GuideEntry guide, PageWriting writing) =>
        new(TabText(guide, writing), links.To(guide.Address));

    private string TabText(GuideEntry guide, PageWriting writing) => writing.Text(guide.Method.Label)
        + (guide.Kind == GuideKind.LinkAccount ? "" : $" {look.Words.SetupSuffix}");

    private ProviderMark Mark(Connector connector) => new(
        links.FindIcon(connector) is { } icon ? links.To(icon) : null,
        InitialsIcon.InitialsOf(connector.Title.Value));

    private string[] Images(IEnumerable<Connector> connectors, HubBody? body = null) =>
        [.. connectors.Select(connector => links.FindIcon(connector)?.Path).OfType<string>()
            .Concat(body?.Images ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private string? EditHref(string path) => brand.IsWhitelabel
        ? null
        : brand.Site.EditUrl?.Replace("{path}", UrlPath.Encode(path), StringComparison.Ordinal);
}
