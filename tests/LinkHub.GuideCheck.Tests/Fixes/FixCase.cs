using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Tests.Fixes;

/// <summary>Makes findings with fixes from text in which <c>[|old=>new|]</c> marks each edit.</summary>
internal static class FixCase
{
    public static readonly DiagnosticRule Rule = new("LH999", "made-up", Severity.Warning);

    /// <summary>A finding with a fix of one edit for each mark.</summary>
    public static (SourceFile File, IReadOnlyList<Diagnostic> Findings) Of(string path, string marked, bool isSafe = true)
    {
        var text = "";
        var edits = new List<(int Start, int End, string New)>();
        var at = 0;
        for (var open = marked.IndexOf("[|", StringComparison.Ordinal); open >= 0; open = marked.IndexOf("[|", at, StringComparison.Ordinal))
        {
            var close = marked.IndexOf("|]", open, StringComparison.Ordinal);
            var parts = marked[(open + 2)..close].Split("=>");
            text += marked[at..open];
            edits.Add((text.Length, text.Length + parts[0].Length, parts[1]));
            text += parts[0];
            at = close + 2;
        }

        var file = new SourceFile(path, text + marked[at..]);
        return (file, [.. edits.Select(edit => Finding(file.Span(edit.Start, edit.End), edit.New, isSafe))]);
    }

    public static Diagnostic Finding(SourceSpan span, string newText, bool isSafe = true) =>
        new(Rule, "made up", span) { Fix = new Fix("Fix it", isSafe, [new TextEdit(span, newText)]) };
}
