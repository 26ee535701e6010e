using System.Text.RegularExpressions;
using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Structure;

/// <summary>Finds asterisks that were meant to make text bold.</summary>
public sealed partial class StrayAsterisk : IDocumentRule
{
    public DiagnosticRule Rule { get; } = new("LH327", "stray-asterisk", Severity.Warning);

    private const string Help =
        @"Write two asterisks before and two behind what is bold, or `\*` for one that is meant.";

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        foreach (var line in document.Nodes.Select(placed => placed.Node.Children))
        {
            for (var i = 0; i < line.Count; i++)
            {
                if (line[i] is TextNode text && !text.Span.Text.Contains(@"\*", StringComparison.Ordinal)
                    && Sign(
                        text.Text.ToString(), line.ElementAtOrDefault(i - 1), line.ElementAtOrDefault(i + 1))
                        is { } sign)
                {
                    findings.Add(
                        Rule, Place(text, sign), "an asterisk that was to make the text bold is shown", Help);
                }
            }
        }
    }

    // Beside bold words, a single asterisk may mark a required field; beside italic words, it is half of a
    // bold mark.
    private static Range? Sign(string text, Node? before, Node? after)
    {
        if (IsItalic(before) && text.StartsWith('*'))
        {
            return ..1;
        }

        if (IsItalic(after) && text.EndsWith('*'))
        {
            return ^1..;
        }

        return Opening().Match(text) is { Success: true } pair
            ? pair.Index..(pair.Index + pair.Length)
            : null;
    }

    private static bool IsItalic(Node? node) =>
        node is EmphasisNode && node.Span.Text is not ['_' or '<', ..];

    // The text of a definition, or one with references in it, differs from its source.
    private static SourceSpan Place(TextNode text, Range sign)
    {
        var (start, length) = sign.GetOffsetAndLength(text.Text.ToString().Length);
        return text.Span.Text == text.Text.ToString() ? text.Span.Slice(start, length) : text.Span;
    }

    // Before a word and behind a blank: elsewhere two asterisks may be a power, a path or a footnote.
    [GeneratedRegex(
        @"(?<![^\s(])\*\*(?=\p{L})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Opening();
}
