using System.Globalization;
using LinkHub.BrowserCheck.Visits;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.BrowserCheck.Reports;

/// <summary>Results for people: each page with findings, and a closing line.</summary>
public static class VisitText
{
    public static IEnumerable<string> Lines(IReadOnlyCollection<VisitResult> results, TextStyle style)
    {
        foreach (var result in results.Where(result => result.Findings.Count > 0))
        {
            yield return $"{style.Strong}{VisibleText.Of(result.Visit.Name)}{style.Reset}";
            foreach (var finding in result.Findings)
            {
                var severity = finding.Rule.Severity.ToString().ToLowerInvariant();
                yield return $"  {style.Of(finding.Rule.Severity)}{severity}[{finding.Rule.Id}]{style.Reset} "
                    + $"{finding.Rule.Name}: {VisibleText.Of(finding.Message)}";
            }

            yield return "";
        }

        var bad = results.Count(result => result.Findings.Count > 0);
        var findings = results.Sum(result => result.Findings.Count);
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{results.Count} visits, {(bad == 0 ? "no findings" : $"{findings} findings in {bad} of them")}");
    }
}
