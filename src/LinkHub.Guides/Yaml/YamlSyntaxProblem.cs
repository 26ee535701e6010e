using LinkHub.Guides.Text;
using YamlDotNet.Core;

namespace LinkHub.Guides.Yaml;

/// <summary>Turns what the scanner says about malformed text into a finding at the right place.</summary>
internal static class YamlSyntaxProblem
{
    public static void Report(YamlException problem, SourceFile file, int start, int end, DiagnosticBag diagnostics)
    {
        var from = Math.Clamp(start + (int)problem.Start.Index, start, end);
        var to = Math.Clamp(start + (int)problem.End.Index, from, end);
        var indent = IndentBefore(file.Text, from, start);
        if (TabIn(file.Text, indent, Math.Min(from + 1, end)) is var tab && tab >= 0)
        {
            diagnostics.Add(
                YamlRules.Syntax,
                file.Span(tab, tab + 1),
                "a tab stands where YAML allows only spaces",
                "Indent with spaces.");
            return;
        }

        var line = file.PositionAt(from).Line;
        if (to > from && file.PositionAt(to).Line != line)
        {
            to = from;
        }

        diagnostics.Add(YamlRules.Syntax, file.Span(from, to), $"the YAML cannot be read: {Clause(problem.Message)}");
    }

    private static int IndentBefore(string text, int place, int start)
    {
        var at = place;
        while (at > start && text[at - 1] is ' ' or '\t')
        {
            at--;
        }

        return at;
    }

    private static int TabIn(string text, int from, int to)
    {
        var found = text.AsSpan(from, to - from).IndexOf('\t');
        return found < 0 ? -1 : from + found;
    }

    private static string Clause(string message)
    {
        var clause = VisibleText.Of(message.AsSpan().Trim().TrimEnd('.'));
        var start = clause.StartsWith("While ", StringComparison.Ordinal) ? clause.IndexOf(", ", StringComparison.Ordinal) + 2 : 0;
        var kept = start > 1 ? clause[start..] : clause;
        return kept.Length > 0 ? char.ToLowerInvariant(kept[0]) + kept[1..].Replace('\'', '`') : "the text is malformed";
    }
}
