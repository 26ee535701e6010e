using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.GuideCheck.Tests.Pages;

/// <summary>The report of a case, as a person sees it.</summary>
internal static class CaseReport
{
    /// <summary>All findings in the order of reports, no line with blanks at its end.</summary>
    public static string Of(IEnumerable<Diagnostic> findings)
    {
        var report = new TextReport("", TextStyle.Plain);
        var text = string.Concat(findings.Select(report.Render)).Trim('\n');
        return string.Join('\n', text.Split('\n').Select(line => line.TrimEnd()));
    }
}
