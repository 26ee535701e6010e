using System.Text;
using LinkHub.GuideCheck.Rules;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.GuideCheck.Catalogue;

/// <summary>A rule's page for a terminal: headings stand out, the files of cases are indented under their names.</summary>
internal static class RulePageText
{
    public static string Of(RuleEntry entry, TextStyle style)
    {
        var (rule, page) = (entry.Rule, entry.Page);
        var text = new StringBuilder()
            .Append(style.Of(rule.Severity)).Append(rule.Severity.ToString().ToLowerInvariant())
            .Append('[').Append(rule.Id).Append(']').Append(style.Reset)
            .Append(style.Strong).Append(": ").Append(rule.Name).Append(style.Reset).Append("\n\n")
            .Append(page.Summary).Append('\n');
        if (FixSentence(entry.Fixes) is { } fix)
        {
            text.Append(fix).Append('\n');
        }

        text.Append('\n');
        Body(text, page.Body.Split('\n'), style);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string? FixSentence(FixSafety fixes) => fixes switch
    {
        FixSafety.Safe => "`guidecheck --fix` fixes it.",
        FixSafety.Unsafe => "`guidecheck --fix --unsafe` fixes it; review the change.",
        _ => null,
    };

    private static void Body(StringBuilder text, string[] lines, TextStyle style)
    {
        var fence = "";
        foreach (var line in lines)
        {
            if (fence.Length > 0)
            {
                fence = line == fence ? "" : fence;
                text.Append(fence.Length > 0 && line.Length > 0 ? "    " + line : "").Append(fence.Length > 0 ? "\n" : "");
            }
            else if (line.StartsWith("```", StringComparison.Ordinal))
            {
                fence = new string('`', line.TakeWhile(c => c == '`').Count());
                text.Append("  ").Append(style.Quiet).Append(Label(line[fence.Length..])).Append(style.Reset).Append('\n');
            }
            else if (line.StartsWith('#'))
            {
                text.Append(style.Strong).Append(line.TrimStart('#', ' ')).Append(style.Reset).Append('\n');
            }
            else
            {
                text.Append(line).Append('\n');
            }
        }
    }

    private static string Label(string info) => info.Split(' ', 2) switch
    {
        ["text", "report"] => "gives",
        ["diff", var path] => $"change in {path}",
        ["gone", var path] => $"without {path}",
        [_, var path] => path,
        [var language] => language,
        _ => info,
    };
}
