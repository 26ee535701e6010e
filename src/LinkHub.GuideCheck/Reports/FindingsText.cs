using System.Globalization;
using System.Text;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.GuideCheck.Reports;

/// <summary>
/// A report for people: a block for each finding, or for the worst ones if there are too many to read.
/// </summary>
internal static class FindingsText
{
    /// <summary>More findings than these are counted by rule, not drawn.</summary>
    public const int MostBlocks = 100;

    public static string Of(CheckReport report, TextStyle style, int columns)
    {
        var blocks = new TextReport(report.Paths.Prefix, style, columns);
        var shown = Worst(report.Findings);
        var text = new StringBuilder();
        foreach (var finding in shown)
        {
            text.Append(blocks.Render(finding));
        }

        if (shown.Count < report.Findings.Count)
        {
            Rest(text, report.Findings, shown, style);
        }

        foreach (var note in report.Notes)
        {
            text.Append(VisibleText.Of(note)).Append('\n');
        }

        return text.Append(TextReport.Summary(report.Findings)).Append('\n').ToString();
    }

    // Sorting is stable: among findings that matter the same, those of the first files are shown.
    private static IReadOnlyList<Diagnostic> Worst(IReadOnlyList<Diagnostic> findings) =>
        findings.Count <= MostBlocks
            ? findings
            : [.. findings.OrderByDescending(finding => finding.Severity).Take(MostBlocks)
                .OrderBy(finding => finding, DiagnosticOrder.Instance)];

    private static void Rest(
        StringBuilder text, IReadOnlyList<Diagnostic> findings, IReadOnlyList<Diagnostic> shown,
        TextStyle style)
    {
        var count = findings.Count - shown.Count;
        text.Append(CultureInfo.InvariantCulture, $"… and {count} more; `--format json` has them all\n\n");
        var rules = findings.GroupBy(finding => (finding.Severity, finding.Rule.Id, finding.Rule.Name))
            .OrderByDescending(group => group.Key.Severity)
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key.Id, StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            var severity = rule.Key.Severity.ToString().ToLowerInvariant().PadRight("warning".Length);
            text.Append(CultureInfo.InvariantCulture, $"{rule.Count(),7}  ")
                .Append(style.Of(rule.Key.Severity)).Append(severity).Append(style.Reset)
                .Append("  ").Append(rule.Key.Id).Append("  ").Append(rule.Key.Name).Append('\n');
        }

        text.Append('\n');
    }
}
