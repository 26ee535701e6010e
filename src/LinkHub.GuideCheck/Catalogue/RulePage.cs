using System.Text;
using LinkHub.GuideCheck.Rules;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.GuideCheck.Catalogue;

/// <summary>The page of a rule: its documentation and, at the same time, the cases it is tested on.</summary>
/// <param name="Id">The rule's, such as <c>LH101</c>.</param>
/// <param name="Name">The rule's, such as <c>missing-field</c>.</param>
/// <param name="Summary">One sentence that names the defect.</param>
/// <param name="Body">All sections as Markdown, lines ended by LF.</param>
public sealed record RulePage(string Id, string Name, string Summary, string Body)
{
    private const string Prefix = "rules/";

    private static readonly Lazy<IReadOnlyDictionary<string, RulePage>> ById = new(ReadAll);

    /// <summary>The pages of all rules that the program carries as resources, by id.</summary>
    public static IEnumerable<RulePage> All =>
        ById.Value.Values.OrderBy(page => page.Id, StringComparer.Ordinal);

    /// <summary>A rule's page, empty if the program carries none.</summary>
    public static RulePage Of(DiagnosticRule rule) =>
        ById.Value.TryGetValue(rule.Id, out var page) ? page : new RulePage(rule.Id, rule.Name, "", "");

    /// <summary>Reads a page: a title of id and name, a sentence, sections from <c>## Why</c> on.</summary>
    public static RulePage Parse(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var title = lines[0].TrimStart('#', ' ').Split(' ', 2);
        var sections = Array.FindIndex(lines, line => line.StartsWith("## ", StringComparison.Ordinal));
        var start = sections < 0 ? lines.Length : sections;
        var summary = string.Join(' ', lines[1..start].Where(line => line.Length > 0));
        return new RulePage(
            title[0], title.Length > 1 ? title[1] : "", summary, string.Join('\n', lines[start..]));
    }

    private static Dictionary<string, RulePage> ReadAll()
    {
        var program = typeof(RulePage).Assembly;
        return program.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => Parse(Text(program.GetManifestResourceStream(name)!)))
            .ToDictionary(page => page.Id, StringComparer.Ordinal);
    }

    private static string Text(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

/// <summary>
/// Draws a rule's page for a terminal: headings stand out, and the files of cases are indented under their
/// names.
/// </summary>
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
                text.Append(fence.Length > 0 && line.Length > 0 ? "    " + line : "")
                    .Append(fence.Length > 0 ? "\n" : "");
            }
            else if (line.StartsWith("```", StringComparison.Ordinal))
            {
                fence = new string('`', line.TakeWhile(c => c == '`').Count());
                text.Append("  ").Append(style.Quiet).Append(Label(line[fence.Length..])).Append(style.Reset)
                    .Append('\n');
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
