using System.Text.RegularExpressions;
using LinkHub.BrowserCheck.Hosting;
using Microsoft.Playwright;

namespace LinkHub.BrowserCheck.Visits;

/// <summary>
/// A browser context with one page for one visit after another. Opening a window costs more than a visit, so
/// a window is used again as long as no visit has left anything in it.
/// </summary>
internal sealed class VisitWindow : IAsyncDisposable
{
    // Pages leave a little in a browser's memory; a new context frees it.
    private const int MostVisits = 50;

    private readonly IBrowserContext _context;
    private int _visits;

    private VisitWindow(IBrowserContext context, IPage page, HubServer server, bool isPhone)
    {
        _context = context;
        Page = page;
        Server = server;
        IsPhone = isPhone;
    }

    public IPage Page { get; }

    /// <summary>The hub whose pages it shows.</summary>
    public HubServer Server { get; }

    public bool IsPhone { get; }

    /// <summary>Whether it may take another visit.</summary>
    public bool IsFresh => _visits < MostVisits;

    private ConnectStub? Stub { get; set; }

    public static async Task<VisitWindow> Open(IBrowser browser, HubServer server, bool isPhone)
    {
        var context = await browser.NewContextAsync(Screen(isPhone));
        var window = new VisitWindow(context, await context.NewPageAsync(), server, isPhone);

        // What goes to the hub is not looked at, so that the browser may keep its files from page to page.
        var elsewhere = new Regex(
            $"^(?!{Regex.Escape(server.Origin)}/|data:|blob:)", RegexOptions.None, TimeSpan.FromSeconds(1));
        await context.RouteAsync(
            elsewhere, route => window.Stub is { } stub ? stub.Answer(route) : route.AbortAsync());
        return window;
    }

    /// <summary>Begins a visit, whose requests to other origins are answered by its own stub.</summary>
    public void Begin(ConnectStub stub, float patience)
    {
        _visits++;
        _context.SetDefaultTimeout(patience);
        Stub = stub;
    }

    /// <summary>Deletes what a visit without findings may have stored.</summary>
    public async Task Clear()
    {
        // Both lists change while pages close and frames go.
        foreach (var other in _context.Pages.ToArray().Where(page => page != Page))
        {
            await other.CloseAsync();
        }

        foreach (var frame in Page.Frames.ToArray())
        {
            await frame.EvaluateAsync(Scripts.Clear);
        }

        await _context.ClearCookiesAsync();
        Stub = null;
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private static BrowserNewContextOptions Screen(bool isPhone) => isPhone
        ? new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = 360, Height = 740 },
            HasTouch = true,
            IsMobile = true,
            ReducedMotion = ReducedMotion.Reduce,
        }
        : new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = 1280, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
        };
}
