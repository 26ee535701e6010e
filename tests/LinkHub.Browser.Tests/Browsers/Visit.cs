using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Browsers;

/// <summary>A window of its own, with all that went wrong in it and all that it asked for.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private Visit(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    public IBrowserContext Context => _context;

    /// <summary>What pages wrote to the console, what they threw, and what a policy blocked.</summary>
    public ConcurrentQueue<string> Console { get; } = [];

    /// <summary>As <see cref="Console"/>, without a browser's advice to authors.</summary>
    public IEnumerable<string> Problems => Console.Where(line => !line.StartsWith("verbose:", StringComparison.Ordinal));

    /// <summary>The addresses that were asked for.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    public static async Task<Visit> Begin(IBrowser browser, BrowserNewContextOptions? options = null)
    {
        var context = await browser.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        context.SetDefaultTimeout(15_000);
        var visit = new Visit(context, await context.NewPageAsync());
        context.Console += (_, message) => visit.Console.Enqueue($"{message.Type}: {message.Text}");
        context.WebError += (_, error) => visit.Console.Enqueue($"error: {error.Error}");
        context.Request += (_, request) => visit.Requests.Enqueue(request.Url);
        return visit;
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
