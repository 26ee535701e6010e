using System.Text.Encodings.Web;
using System.Text.Unicode;
using LinkHub.DocGen.Pages;
using LinkHub.Guides.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace LinkHub.DocGen.Templates;

/// <summary>Renders pages and parts of them with the Razor components of this folder.</summary>
/// <remarks>
/// A renderer keeps every component it ever made, so each page has its own; making one costs next to nothing.
/// </remarks>
public sealed class RazorPageRenderer : IPageRenderer, IDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    public RenderedPage Render(HubPage page) => new(Render(page, parts: null));

    /// <summary>The whole document, with the parts of a theme in it.</summary>
    /// <param name="page">What is shown.</param>
    /// <param name="parts">What a theme shows in place of built-in parts; null for none.</param>
    public string Render(HubPage page, IThemeParts? parts) => (page is EmbedPage
        ? Render<EmbedDocument>(new Dictionary<string, object?> { ["Page"] = page })
        : Render<HubDocument>(new Dictionary<string, object?> { ["Page"] = page, ["Parts"] = parts })) + "\n";

    /// <summary>One part of a page.</summary>
    /// <typeparam name="TPart">The component.</typeparam>
    /// <param name="shell">The page that shows it.</param>
    /// <param name="parts">What a theme shows in place of parts within it; null for none.</param>
    /// <param name="parameters">What the component asks for, by name.</param>
    public string RenderPart<TPart>(
        PageShell shell, IThemeParts? parts, IReadOnlyDictionary<string, object?> parameters)
        where TPart : IComponent =>
        Render<PagePart>(new Dictionary<string, object?>
        {
            [nameof(PagePart.Shell)] = shell,
            [nameof(PagePart.Parts)] = parts,
            [nameof(PagePart.Component)] = typeof(TPart),
            [nameof(PagePart.Parameters)] = parameters,
        });

    public void Dispose() => _services.Dispose();

    private string Render<TComponent>(Dictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        return renderer.Dispatcher
            .InvokeAsync(async () => (await renderer.RenderComponentAsync<TComponent>(
                ParameterView.FromDictionary(parameters))).ToHtmlString())
            .GetAwaiter()
            .GetResult();
    }
}

/// <summary>Renders a page as HTML. The only connection between pages and templates.</summary>
public interface IPageRenderer
{
    /// <summary>
    /// The whole document. May be called by several threads; the same page gives the same text.
    /// </summary>
    RenderedPage Render(HubPage page);
}

/// <summary>A page as it was rendered.</summary>
/// <param name="Text">The whole document.</param>
public sealed record RenderedPage(string Text)
{
    /// <summary>What is wrong with it; the hub is not published then.</summary>
    public IReadOnlyList<Diagnostic> Found { get; init; } = [];

    /// <summary>
    /// Where templates lead within the hub: the path of a page or file, and what says its place. Empty for a
    /// built-in page, whose links are known from its model.
    /// </summary>
    public IReadOnlyList<(string Path, Func<SourceSpan> Place)> Links { get; init; } = [];
}
