using System.Text.Json;
using Deque.AxeCore.Commons;
using LinkHub.Guides.Text;
using Microsoft.Playwright;

namespace LinkHub.BrowserCheck.Visits;

/// <summary>Runs all accessibility rules of axe over a frame, and keeps only the violations.</summary>
internal static class AxeRun
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public static async Task<IReadOnlyList<VisitFinding>> Of(IFrame frame)
    {
        await frame.EvaluateAsync(Axe);
        using var defects = JsonDocument.Parse(await frame.EvaluateAsync<string>(Scripts.Axe));
        return
        [
            .. from defect in defects.RootElement.EnumerateArray()
               let place = VisibleText.Of(defect.GetProperty("place").GetString() ?? "")
               select new VisitFinding(
                   VisitRules.AccessibilityDefect,
                   $"{defect.GetProperty("help").GetString()} ({defect.GetProperty("id").GetString()}) at {place}"),
        ];
    }
}
