using System.Collections.Concurrent;
using LinkHub.Guides.Text;
using Microsoft.Playwright;

namespace LinkHub.BrowserCheck.Visits;

/// <summary>Records the complaints of a page.</summary>
internal sealed class PageWatch : IDisposable
{
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly ConcurrentQueue<string> _lines = new();

    private readonly TaskCompletionSource _frameLost = new(
        TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly IPage _page;

    public PageWatch(IPage page)
    {
        _page = page;
        page.Console += OnConsole;
        page.PageError += OnError;
        page.Response += OnResponse;
    }

    /// <summary>Completes when a frame within the page asks for a page that does not exist.</summary>
    public Task FrameLost => _frameLost.Task;

    /// <summary>Everything that was written to the console.</summary>
    public IEnumerable<string> Lines => _lines;

    public IEnumerable<VisitFinding> Findings() =>
        from complaint in _complaints.Distinct(StringComparer.Ordinal)
        let rule = IsOfPolicy(complaint) ? VisitRules.PolicyViolation : VisitRules.ConsoleError
        select new VisitFinding(rule, Short(complaint));

    public void Dispose()
    {
        _page.Console -= OnConsole;
        _page.PageError -= OnError;
        _page.Response -= OnResponse;
    }

    private void OnConsole(object? sender, IConsoleMessage message)
    {
        _lines.Enqueue(message.Text);
        if (message.Type == "error")
        {
            _complaints.Enqueue(message.Text);
        }
    }

    private void OnError(object? sender, string error) => _complaints.Enqueue(error);

    private void OnResponse(object? sender, IResponse response)
    {
        if (!response.Ok && response.Request.IsNavigationRequest && response.Frame != _page.MainFrame)
        {
            _frameLost.TrySetResult();
        }
    }

    private static bool IsOfPolicy(string complaint) =>
        complaint.Contains("Content Security Policy", StringComparison.OrdinalIgnoreCase)
        || complaint.Contains("Trusted Type", StringComparison.OrdinalIgnoreCase)
        || complaint.Contains("TrustedHTML", StringComparison.Ordinal);

    private static string Short(string text)
    {
        var line = VisibleText.Of(text.ReplaceLineEndings(" "));
        return line.Length <= 300 ? line : line[..300] + "…";
    }
}
