using LinkHub.DocGen.Assets;
using LinkHub.DocGen.Forms;
using LinkHub.DocGen.Html;
using LinkHub.DocGen.Links;
using LinkHub.DocGen.Pages;
using LinkHub.DocGen.Templates;
using LinkHub.Themes.Models;

namespace LinkHub.DocGen.Theming;

/// <summary>Makes the models of templates from a page of a hub.</summary>
/// <param name="page">The page that is made.</param>
/// <param name="theme">Has the files that templates may name.</param>
/// <param name="parts">Renders the built-in parts of the page.</param>
internal sealed class ThemeModels(HubPage page, HubTheme theme, PartRenderer parts)
{
    private readonly PageShell _shell = page.Shell;
    private readonly HubLook _hub = page.Shell.Hub;
    private readonly SiteModel _site = SiteOf(page.Shell.Hub);

    /// <summary>What all models of a hub share.</summary>
    public static SiteModel SiteOf(HubLook hub) => new()
    {
        BrandName = hub.BrandName,
        HubName = hub.HubName,
        Language = hub.Language,
        IsRightToLeft = hub.IsRightToLeft,
        IsWhitelabel = hub.IsWhitelabel,
        Texts = key => hub.Words.Texts.GetValueOrDefault(key),
        Days = hub.Words.Locale.Date,
        Icons = name => Icons.Svg(name) is { Length: > 0 } drawing ? new HtmlPart(drawing) : null,
    };

    /// <summary>The template that shows a page in <c>main</c>.</summary>
    public static string TemplateOf(HubPage page) => $"{KindOf(page)}";

    /// <summary>The model of the template that shows the page in <c>main</c>.</summary>
    public PageModel Main() => page switch
    {
        HomePage home => Home(home),
        ProviderPage provider => Provider(provider),
        GuidePage guide => Guide(guide),
        ContentPage content => TextPage(content),
        _ => OfPage(new NotFoundModel { HomeHref = _shell.See(_hub.HomeHref) }),
    };

    public LayoutModel Layout(Func<string> header, Func<string> main, Func<string> footer) =>
        OfPage(new LayoutModel
        {
            Root = new HtmlPart(string.Join(' ', HubRoot.Attributes(_hub).Select(one =>
                $"{one.Key}=\"{HtmlText.Escape((string)one.Value)}\""))),
            Head = parts.Part<HubHead>(("Page", page)),
            SkipLink = parts.Part<SkipLink>(("Words", _hub.Words)),
            Header = new HtmlPart(header),
            Main = new HtmlPart(main),
            Footer = new HtmlPart(footer),
            End = parts.Part<PageEnd>(("Page", page)),
        });

    public HeaderModel Header() => OfPage(new HeaderModel
    {
        HomeHref = _shell.See(_hub.HomeHref),
        Logo = parts.Part<SiteLogo>(("Shell", _shell)),
        Links = [.. _hub.HeaderLinks.Select(Of)],
        Search = page is HomePage ? HtmlPart.Empty : parts.Part<SearchLink>(("Shell", _shell)),
        LanguageSwitch = parts.Part<LanguageSwitch>(("Shell", _shell)),
        ThemeSwitch = parts.Part<ThemeSwitch>(("Hub", _hub)),
        Slot = new HtmlPart(_hub.Slots.Header ?? ""),
    });

    public FooterModel Footer() => OfPage(new FooterModel
    {
        Links = [.. _hub.FooterLinks.Select(Of)],
        LegalLinks = [.. _hub.LegalLinks.Select(Of)],
        Slot = new HtmlPart(_hub.Slots.Footer ?? ""),
    });

    public ContentsModel Contents(IReadOnlyList<ContentsEntry> entries, string label) =>
        OfPage(new ContentsModel { Label = label, Headings = [.. entries.Select(Of)] });

    public ProviderCardModel Card(ProviderCard card) => OfPage(new ProviderCardModel
    {
        Key = card.Key,
        Name = card.Name,
        Href = _shell.See(card.Href),
        About = card.Description,
        Mark = Mark(card.Mark),
        Categories = card.Categories,
        Methods = [.. card.Methods.Select(Of)],
        SearchWords = card.SearchWords,
        Card = parts.Part<ProviderCardView>(("Card", card)),
    });

    private static PageKind KindOf(HubPage page) => page switch
    {
        HomePage => PageKind.Home,
        ProviderPage => PageKind.Provider,
        GuidePage => PageKind.Guide,
        ContentPage => PageKind.Page,
        _ => PageKind.NotFound,
    };

    private HomeModel Home(HomePage home) => OfPage(new HomeModel
    {
        Lead = _hub.Words.HomeLead,
        Search = parts.Part<HomeSearch>(("Words", _hub.Words)),
        Filters = parts.Part<CategoryFilters>(("Page", home)),
        Providers = [.. home.Providers.Select(Card)],
        ProviderList = parts.Part<ProviderList>(("Page", home)),
        Topics = [.. home.Pages.Select(Of)],
        TopicList = parts.Part<TopicList>(("Page", home)),
    });

    private ProviderModel Provider(ProviderPage provider) => OfPage(new ProviderModel
    {
        Key = provider.Key,
        Mark = Mark(provider.Mark),
        Categories = provider.Categories,
        Methods = [.. provider.Methods.Select(Of)],
        MethodTable = provider.Methods.Count < 2 ? HtmlPart.Empty : parts.Part<MethodTable>(
            ("Methods", provider.Methods), ("Words", _hub.Words)),
    });

    private GuideModel Guide(GuidePage guide) => OfPage(new GuideModel
    {
        Provider = Of(guide.Provider),
        ProviderKey = guide.ProviderKey,
        Method = guide.Method,
        Mark = Mark(guide.Mark),
        Body = new HtmlPart(() => _shell.See(guide.Body.Html)),
        Form = parts.Part<FormPart>(("Page", guide)),
        Contents = ContentsPart(guide.Body),
        Headings = [.. guide.Body.Contents.Select(Of)],
        Steps = guide.Body.Steps,
        Verified = guide.Verified,
        LastChanged = guide.LastChanged,
        Facts = parts.Part<GuideFacts>(("Page", guide)),
        Guides = [.. guide.Guides.Select(tab =>
            new LinkModel(tab.Text, _shell.See(tab.Href)) { IsCurrent = tab.IsCurrent })],
        ScopePanel = guide.Actions.Count == 0 ? HtmlPart.Empty : parts.Part<ScopePanel>(
            ("Actions", guide.Actions), ("Words", _hub.Words)),
        Untranslated = parts.Part<Untranslated>(("Shell", _shell)),
        AfterGuide = new HtmlPart(_hub.Slots.AfterGuide ?? ""),
        Tools = parts.Part<PageTools>(("Shell", _shell)),
        Previous = guide.Previous is { } previous ? Of(previous) : null,
        Next = guide.Next is { } next ? Of(next) : null,
    });

    private TextPageModel TextPage(ContentPage content) => OfPage(new TextPageModel
    {
        Body = new HtmlPart(() => _shell.See(content.Body.Html)),
        Contents = ContentsPart(content.Body),
        Headings = [.. content.Body.Contents.Select(Of)],
        LastChanged = content.LastChanged,
        Untranslated = parts.Part<Untranslated>(("Shell", _shell)),
        Tools = parts.Part<PageTools>(("Shell", _shell)),
        Around = content.Around is { } around ? Of(around) : null,
    });

    private HtmlPart ContentsPart(HubBody body) =>
        body.Contents.Count < 2 ? HtmlPart.Empty : parts.Part<ContentsNav>(
        ("Entries", body.Contents), ("Title", _hub.Words.OnThisPage));

    private HtmlPart Mark(ProviderMark mark) => parts.Part<MarkView>(("Mark", mark));

    private T OfPage<T>(T model)
        where T : PageModel => (T)(model with
        {
            Site = _site,
            Kind = KindOf(page),
            Title = _shell.Title,
            Description = _shell.Description,
            Address = _shell.Address,
            TextLanguage = _shell.Original?.Language,
            TextDirection = _shell.OriginalDirection,
            Trail = [.. _shell.Breadcrumbs.Select(Of)],
            Languages = [.. _shell.Languages.Select(Of)],
            Breadcrumbs = _shell.Breadcrumbs.Count == 0
                ? HtmlPart.Empty
                : parts.Part<Breadcrumbs>(("Shell", _shell)),
            Link = href => href.StartsWith('/') && !href.StartsWith("//", StringComparison.Ordinal)
                ? _shell.See(_hub.Links.To(href[1..]))
                : href,
            Asset = path => theme.AddressOf(path) is { } address
                ? _shell.See(_hub.Links.ToShared(address))
                : null,
        });

    private LinkModel Of(PageLink link) =>
        new(link.Text, _shell.See(link.Href)) { IsExternal = link.IsExternal };

    private LinkModel Of(LanguageLink language) => new(language.Name, _shell.See(language.Href))
    {
        Language = language.Language,
        IsCurrent = language.IsCurrent,
    };

    private TopicModel Of(TopicGroup group) => new(group.Title, [
        .. group.Topics.Select(topic => new LinkModel(topic.Text, _shell.See(topic.Href))
        {
            Description = topic.Description,
            IsCurrent = topic.IsCurrent,
        })]);

    private MethodModel Of(MethodView method) => new()
    {
        Id = method.Id,
        Label = method.Label,
        Flow = method.Flow,
        Description = method.Description,
        Fields = [.. method.Fields.Select(Of)],
        SetupFields = [.. method.SetupFields.Select(Of)],
        Guide = method.Guide is { } guide ? Of(guide) : null,
        SetupGuide = method.SetupGuide is { } setup ? Of(setup) : null,
        Card = parts.Part<MethodCard>(("Method", method), ("Words", _hub.Words)),
    };

    private static FieldModel Of(FieldView field) =>
        new(field.Key, field.Label, field.IsRequired, field.Hint);

    private static ContentsEntryModel Of(ContentsEntry entry) =>
        new("#" + Uri.EscapeDataString(entry.Id), entry.Text, entry.Level);
}
