using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.GuideCheck.Reports;

/// <summary>The formats that every checking command can report in.</summary>
public static class ReportFormats
{
    /// <summary>By the names that <c>--format</c> takes; the first is for people.</summary>
    public static readonly IReadOnlyList<string> Names = ["text", "json", "sarif", "github", "junit",
        "markdown"];

    /// <summary>Prints a whole report to the terminal's output and gives the command's exit code.</summary>
    /// <exception cref="ArgumentException">The format is none of <see cref="Names"/>.</exception>
    public static int Print(string format, CheckReport report, Terminal terminal)
    {
        var text = format switch
        {
            "text" => FindingsText.Of(report, terminal.OutStyle, terminal.Columns),
            "json" => JsonReport.Of(report),
            "sarif" => SarifReport.Of(report),
            "github" => GitHubReport.Of(report),
            "junit" => JUnitReport.Of(report),
            "markdown" => MarkdownReport.Of(report),
            _ => throw new ArgumentException($"there is no format {format}", nameof(format)),
        };
        terminal.Out.Write(text);
        return report.Findings.Any(finding => finding.Severity == Severity.Error)
            ? ExitCode.Findings
            : ExitCode.Clean;
    }
}
