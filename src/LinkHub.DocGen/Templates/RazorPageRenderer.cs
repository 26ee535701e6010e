using System.Text.Encodings.Web;
using System.Text.Unicode;
using LinkHub.DocGen.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace LinkHub.DocGen.Templates;

/// <summary>Renders pages with the Razor components of this folder.</summary>
/// <remarks>
/// A renderer keeps every component it ever made, so each page has its own; making one costs next to nothing.
/// </remarks>
public sealed class RazorPageRenderer : IPageRenderer, IDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    public string Render(HubPage page)
    {
        using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Page"] = page });
        return renderer.Dispatcher
            .InvokeAsync(async () => (page is EmbedPage
                ? await renderer.RenderComponentAsync<EmbedDocument>(parameters)
                : await renderer.RenderComponentAsync<HubDocument>(parameters)).ToHtmlString())
            .GetAwaiter()
            .GetResult() + "\n";
    }

    public void Dispose() => _services.Dispose();
}

/// <summary>Renders a page as HTML. The only connection between pages and templates.</summary>
public interface IPageRenderer
{
    /// <summary>
    /// The whole document. May be called by several threads; the same page gives the same text.
    /// </summary>
    string Render(HubPage page);
}
