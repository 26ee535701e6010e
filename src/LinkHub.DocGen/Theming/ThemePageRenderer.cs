using LinkHub.DocGen.Html;
using LinkHub.DocGen.Pages;
using LinkHub.DocGen.Templates;
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

    public string Render(HubPage page, DiagnosticBag findings)
    {
        if (page is EmbedPage || page.Shell.Hub.Templates is null)
        {
            return _builtIn.Render(page, findings);
        }

        var problems = new DiagnosticBag();
        var themed = new ThemedPage(page, _builtIn, problems, places: null);
        var text = themed.Render();
        if (problems.Count == 0 && themed.IsTouched)
        {
            TemplateGuard.Check(page, text, themed, () => Places(page), problems);
        }

        findings.AddRange(problems);
        return text;
    }

    public void Dispose() => _builtIn.Dispose();

    // The same page once more, with marks that say where in the templates its parts are written.
    private OutputPlaces Places(HubPage page)
    {
        var places = new PlaceList();
        var marked = new ThemedPage(page, _builtIn, [], places).Render();
        return page.Shell.Hub.Templates!.Templates.PlacesIn(marked, places);
    }
}

/// <summary>One page of a hub that has a theme, while it is rendered.</summary>
/// <param name="page">What is shown.</param>
/// <param name="builtIn">Renders the parts for which the theme has no template.</param>
/// <param name="findings">Receives what is wrong with the templates.</param>
/// <param name="places">Receives where parts are written; null where nobody asks.</param>
internal sealed class ThemedPage(
    HubPage page, RazorPageRenderer builtIn, DiagnosticBag findings, PlaceList? places) : IThemeParts
{
    private readonly Assets.HubTheme _theme = page.Shell.Hub.Templates!;
    private readonly Lock _lock = new();
    private ThemeModels? _models;

    /// <summary>Whether a template had part in the page.</summary>
    public bool IsTouched { get; private set; }

    private ThemeModels Models => _models ??= new ThemeModels(page, _theme, new PartRenderer(page.Shell, this, builtIn));

    /// <summary>The whole document.</summary>
    public string Render() => Rendered("Layout", () => Models.Layout(
            () => Part<SiteHeader>(("Shell", page.Shell), ("IsHome", page is HomePage)),
            () => Part<MainView>(("Page", page)),
            () => Part<SiteFooter>(("Hub", page.Shell.Hub)))) is { } document
        ? document.TrimEnd() + "\n"
        : builtIn.Render(page, this);

    public string? Header() => Rendered("Header", () => Models.Header());

    public string? Footer() => Rendered("Footer", () => Models.Footer());

    public string? Main()
    {
        var name = ThemeModels.TemplateOf(page);
        return Rendered(name, () => Models.Main());
    }

    public string? Contents(IReadOnlyList<ContentsEntry> entries, string title) =>
        Rendered("Contents", () => Models.Contents(entries, title));

    public string? ProviderCard(ProviderCard card) => Rendered("ProviderCard", () => Models.Card(card));

    private string Part<TPart>(params (string Name, object? Value)[] parameters)
        where TPart : IComponent =>
        builtIn.RenderPart<TPart>(
            page.Shell, this, parameters.ToDictionary(one => one.Name, one => one.Value));

    // A template that fails leaves its place to the built-in part; the finding keeps the hub from being
    // published.
    private string? Rendered(string name, Func<TemplateModel> model)
    {
        if (!_theme.Has(name))
        {
            return null;
        }

        IsTouched = true;
        var result = _theme.Templates.Render(name, model(), places);
        if (result.Finding is { } finding)
        {
            lock (_lock)
            {
                findings.Add(finding);
            }
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
