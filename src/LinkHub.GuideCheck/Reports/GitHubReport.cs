using System.Globalization;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.GuideCheck.Reports;

/// <summary>Findings as GitHub workflow commands, which show as annotations on a pull request.</summary>
/// <remarks>
/// GitHub shows ten errors and ten warnings a step: the worst come first and the rest are counted.
/// The escapes are those of the workflow command grammar, so that no text of a guide can become a command.
/// </remarks>
public static class GitHubReport
{
    /// <summary>The most annotations of one severity that a step shows.</summary>
    public const int MostOfEach = 10;

    /// <summary>A whole report: the annotations, then what the log's last lines say.</summary>
    internal static string Of(CheckReport report) =>
        string.Concat(Lines(report.Paths.Prefix, report.Findings)
            .Concat(report.Notes.Select(VisibleLine))
            .Append(TextReport.Summary(report.Findings))
            .Select(line => line + "\n"));

    /// <param name="pathPrefix">Put before each path so that it is relative to the repository.</param>
    /// <param name="diagnostics">In report order.</param>
    public static IEnumerable<string> Lines(string pathPrefix, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        foreach (var group in diagnostics.GroupBy(d => d.Severity).OrderByDescending(group => group.Key))
        {
            foreach (var diagnostic in group.Take(MostOfEach))
            {
                yield return Annotation(pathPrefix, diagnostic);
            }

            if (group.Count() is var count && count > MostOfEach)
            {
                var more = string.Create(CultureInfo.InvariantCulture, $"{count - MostOfEach} more");
                yield return $"::{Command(group.Key)}::{more}, see the log";
            }
        }
    }

    private static string Annotation(string pathPrefix, Diagnostic diagnostic)
    {
        var (start, end) = (diagnostic.Span.Position, diagnostic.Span.EndPosition);
        var path = Property(VisibleText.Of(pathPrefix + diagnostic.Span.File.Path));
        var title = Property($"{diagnostic.Rule.Id} {diagnostic.Rule.Name}");
        var columns = start.Line == end.Line && end.Column > start.Column
            ? string.Create(CultureInfo.InvariantCulture, $",col={start.Column},endColumn={end.Column}")
            : string.Create(CultureInfo.InvariantCulture, $",col={start.Column}");
        var help = diagnostic.Help is null ? "" : "\n" + diagnostic.Help;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"::{Command(diagnostic.Severity)} file={path},line={start.Line},endLine={end.Line}{columns},title={title}") +
            $"::{Data(diagnostic.Message + help)}";
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    // A line that begins with `::` would be a command.
    private static string VisibleLine(string text) =>
        VisibleText.Of(text).Replace("::", ":\u200B:", StringComparison.Ordinal);

    private static string Data(string text) => Visible(text)
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Visible(string text) =>
        string.Join('\n', text.Split('\n').Select(line => string.Join('\r', line.Split('\r').Select(part =>
            VisibleText.Of(part)))));

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
