using System.Collections.Concurrent;
using LinkHub.Guides.Text;
using Microsoft.Playwright;

namespace LinkHub.BrowserCheck.Visits;

/// <summary>Listens to what a page complains of.</summary>
internal sealed class PageWatch
{
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly ConcurrentQueue<string> _lines = new();

    public PageWatch(IPage page)
    {
        page.Console += (_, message) =>
        {
            _lines.Enqueue(message.Text);
            if (message.Type == "error")
            {
                _complaints.Enqueue(message.Text);
            }
        };
        page.PageError += (_, error) => _complaints.Enqueue(error);
    }

    /// <summary>Everything written to the console.</summary>
    public IEnumerable<string> Lines => _lines;

    public IEnumerable<VisitFinding> Findings() =>
        from complaint in _complaints.Distinct(StringComparer.Ordinal)
        let rule = IsOfPolicy(complaint) ? VisitRules.PolicyViolation : VisitRules.ConsoleError
        select new VisitFinding(rule, Short(complaint));

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
