using LinkHub.DocGen.Assets;
using LinkHub.DocGen.Html;
using LinkHub.DocGen.Pages;
using LinkHub.DocGen.Templates;
using LinkHub.Guides.Site.Themes;
using LinkHub.Guides.Text;
using LinkHub.Themes.Models;
using LinkHub.Themes.Rendering;
using Microsoft.AspNetCore.Components;

namespace LinkHub.DocGen.Theming;

/// <summary>
/// Renders pages with the templates of their hub where it has any, and with the built-in components
/// otherwise. A page that a template had part in is looked at before anybody else sees it.
/// </summary>
public sealed class ThemePageRenderer : IPageRenderer, IDisposable
{
    private readonly RazorPageRenderer _builtIn = new();

    public RenderedPage Render(HubPage page) =>
        page.Shell.Hub.Templates is { } theme ? Render(page, theme) : _builtIn.Render(page);

    public void Dispose() => _builtIn.Dispose();

    private RenderedPage Render(HubPage page, HubTheme theme)
    {
        var themed = new ThemedPage(page, theme, _builtIn, places: null);
        var text = themed.Render();
        var isTouched = themed.IsTouched || (HasBodyTemplates(theme)
            && page is GuidePage or ContentPage or EmbedPage { Body: not null });
        if (themed.Found.Count > 0 || !isTouched)
        {
            return new RenderedPage(text) { Found = themed.Found };
        }

        var guarded = TemplateGuard.Check(page, text, themed.Required());
        var places = new Lazy<TemplatePlaces>(() => Places(page, theme));
        return new RenderedPage(text)
        {
            Found = [.. guarded.Found.Select(finding => places.Value.In(finding))],
            Links = [.. guarded.Links.Select(link =>
                (link.Path, (Func<SourceSpan>)(() => places.Value.Of(link.Span))))],
        };
    }

    private static bool HasBodyTemplates(HubTheme theme) =>
        theme.Has(ThemeTemplates.Step) || theme.Has(ThemeTemplates.Callout);

    // The same page once more, with marks that say where in the templates its parts are written.
    private TemplatePlaces Places(HubPage page, HubTheme theme)
    {
        var places = new PlaceList();
        var marked = new ThemedPage(page, theme, _builtIn, places).Render();
        return new TemplatePlaces(
            theme, theme.Templates.PlacesIn(marked, places), ThemeModels.TemplateOf(page));
    }
}

/// <summary>One page of a hub that has a theme, while it is rendered.</summary>
/// <param name="page">What is shown.</param>
/// <param name="theme">The templates.</param>
/// <param name="builtIn">Renders the parts for which the theme has no template.</param>
/// <param name="places">Receives where parts are written; null where nobody asks.</param>
internal sealed class ThemedPage(HubPage page, HubTheme theme, RazorPageRenderer builtIn, PlaceList? places)
    : IThemeParts
{
    private readonly List<Diagnostic> _found = [];
    private ThemeModels? _models;

    /// <summary>Whether a template had part in the page.</summary>
    public bool IsTouched { get; private set; }

    /// <summary>What went wrong in the templates.</summary>
    public IReadOnlyList<Diagnostic> Found => _found;

    private ThemeModels Models =>
        _models ??= new ThemeModels(page, theme, new PartRenderer(page.Shell, this, builtIn));

    /// <summary>The whole document.</summary>
    public string Render() => page is not EmbedPage && Rendered(ThemeTemplates.Layout, () => Models.Layout(
            () => Part<SiteHeader>(("Shell", page.Shell), ("IsHome", page is HomePage)),
            () => Part<MainView>(("Page", page)),
            () => Part<SiteFooter>(("Hub", page.Shell.Hub)))) is { } document
        ? document.Trim() + "\n"
        : builtIn.Render(page, this);

    /// <summary>
    /// What the page must hold once and unchanged, with the name that a template writes it by.
    /// </summary>
    public IReadOnlyList<(string Name, string Text)> Required()
    {
        var required = new List<(string, string)>();
        if (theme.Has(ThemeTemplates.Layout) && page is not EmbedPage)
        {
            required.Add(("Head", Part<HubHead>(("Page", page)).Trim()));
            required.Add(("End", Part<PageEnd>(("Page", page)).Trim()));
        }

        var form = page switch
        {
            GuidePage guide => guide.Form,
            EmbedPage embed => embed.Form,
            _ => null,
        };
        if (form is not null)
        {
            required.Add(("Form", Part<CredentialForm>(
                ("Form", form), ("PageWords", page.Shell.Hub.Words)).Trim()));
        }

        return required;
    }

    public string? Header() => Rendered(ThemeTemplates.Header, () => Models.Header());

    public string? Main() => Rendered(ThemeModels.TemplateOf(page), () => Models.Main());

    public string? Footer() => Rendered(ThemeTemplates.Footer, () => Models.Footer());

    public string? Contents(IReadOnlyList<ContentsEntry> entries, string title) =>
        Rendered(ThemeTemplates.Contents, () => Models.Contents(entries, title));

    public string? ProviderCard(ProviderCard card) =>
        Rendered(ThemeTemplates.ProviderCard, () => Models.Card(card));

    private string Part<TPart>(params (string Name, object? Value)[] parameters)
        where TPart : IComponent =>
        builtIn.RenderPart<TPart>(
            page.Shell, this, parameters.ToDictionary(one => one.Name, one => one.Value));

    // A template that fails leaves its place to the built-in part; the finding keeps the hub from being
    // published.
    private string? Rendered(string name, Func<TemplateModel> model)
    {
        if (!theme.Has(name))
        {
            return null;
        }

        IsTouched = true;
        var result = theme.Templates.Render(name, model(), places);
        if (result.Finding is { } finding)
        {
            _found.Add(finding);
        }

        return result.Text;
    }
}

/// <summary>Renders built-in parts of a page when a template writes them.</summary>
/// <param name="shell">The page.</param>
/// <param name="parts">What a theme shows in place of parts within them.</param>
/// <param name="renderer">The built-in components.</param>
internal sealed class PartRenderer(PageShell shell, IThemeParts parts, RazorPageRenderer renderer)
{
    public HtmlPart Part<TPart>(params (string Name, object? Value)[] parameters)
        where TPart : IComponent =>
        new(() => renderer.RenderPart<TPart>(
            shell, parts, parameters.ToDictionary(one => one.Name, one => one.Value)).Trim());
}
