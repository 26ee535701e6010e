using System.Globalization;
using System.Text;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.GuideCheck.Reports;

/// <summary>
/// A report as Markdown for a comment on a pull request: the errors open, the rest folded, all of it limited
/// in number.
/// </summary>
internal static class MarkdownReport
{
    /// <summary>The most findings of one severity that are listed; the rest are counted.</summary>
    public const int MostOfEach = 50;

    public static string Of(CheckReport report)
    {
        var text = new StringBuilder();
        text.Append("### GuideCheck: ").Append(TextReport.Summary(report.Findings)).Append('\n');
        foreach (var note in report.Notes)
        {
            text.Append('\n').Append(MarkdownCell.Of(note)).Append('\n');
        }

        foreach (var group in report.Findings.GroupBy(finding => finding.Severity)
            .OrderByDescending(group => group.Key))
        {
            var isOpen = group.Key == Severity.Error;
            var count = group.Count();
            var noun = group.Key.ToString().ToLowerInvariant() + (count == 1 ? "" : "s");
            text.Append(CultureInfo.InvariantCulture, $"\n<details{(isOpen ? " open" : "")}>\n<summary>{count} {noun}</summary>\n\n");
            Table(text, report, [.. group.Take(MostOfEach)]);
            if (count > MostOfEach)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n… and {count - MostOfEach} more\n");
            }

            text.Append("\n</details>\n");
        }

        return text.ToString();
    }

    private static void Table(StringBuilder text, CheckReport report, IReadOnlyList<Diagnostic> findings)
    {
        text.Append("| Rule | Finding | Where |\n|---|---|---|\n");
        foreach (var finding in findings)
        {
            var help = finding.Help is { } advice ? "<br>" + MarkdownCell.Of(advice) : "";
            var place = $"{report.Paths.Of(finding.Span.File.Path)}:{finding.Span.Position}";
            text.Append("| ").Append(finding.Rule.Id).Append(' ').Append(finding.Rule.Name)
                .Append(" | ").Append(MarkdownCell.Of(finding.Message)).Append(help)
                .Append(" | ").Append(MarkdownCell.Code(place)).Append(" |\n");
        }
    }
}

/// <summary>
/// Text in the cell of a Markdown table, on one line, in which nothing but back-ticks is markup.
/// </summary>
internal static class MarkdownCell
{
    private const int Longest = 500;

    /// <summary>Text between back-ticks becomes code; everything else stays text.</summary>
    public static string Of(string message)
    {
        var pieces = Cut(VisibleText.Of(message)).Split('`');
        var text = new StringBuilder();
        for (var i = 0; i < pieces.Length; i++)
        {
            var isCode = i % 2 == 1 && i < pieces.Length - 1;
            text.Append(isCode ? Code(pieces[i]) : (i % 2 == 1 ? "\\`" : "") + Text(pieces[i]));
        }

        return text.ToString();
    }

    /// <summary>The whole text as code.</summary>
    public static string Code(string text)
    {
        var visible = Cut(VisibleText.Of(text)).Replace("|", "\\|", StringComparison.Ordinal);
        if (visible.Trim().Length == 0)
        {
            return "` `";
        }

        return visible.Contains('`', StringComparison.Ordinal) ? $"``` {visible} ```" : $"`{visible}`";
    }

    // A name behind `@` would call a person, were there no joiner between.
    private static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter == '<')
            {
                escaped.Append("&lt;");
            }
            else if (letter == '@')
            {
                escaped.Append("@\u2060");
            }
            else if (char.IsAsciiLetterOrDigit(letter) || !char.IsAscii(letter)
                || letter is ' ' or '.' or ',' or ':' or ';' or '/' or '?')
            {
                escaped.Append(letter);
            }
            else
            {
                escaped.Append('\\').Append(letter);
            }
        }

        return escaped.Replace("://", ":\u2060//").ToString();
    }

    private static string Cut(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
