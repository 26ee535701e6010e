using System.Text.RegularExpressions;
using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Structure;

/// <summary>Finds asterisks in a text that were to make it bold.</summary>
public sealed partial class StrayAsterisk : IDocumentRule
{
    public DiagnosticRule Rule { get; } = new("LH327", "stray-asterisk", Severity.Warning);

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        foreach (var line in document.Nodes.Select(placed => placed.Node.Children).Prepend(document.Document.Body))
        {
            for (var i = 0; i < line.Count; i++)
            {
                if (line[i] is TextNode text && Sign(text.Span, line.ElementAtOrDefault(i - 1), line.ElementAtOrDefault(i + 1)) is { } sign)
                {
                    const string help = "Write two asterisks before and two behind what is bold, or `\\*` for one that is meant.";
                    findings.Add(Rule, sign, "an asterisk that was to make the text bold is shown", help);
                }
            }
        }
    }

    private static SourceSpan? Sign(SourceSpan text, Node? before, Node? after)
    {
        if (before is EmphasisNode or StrongNode && text.Text.StartsWith('*'))
        {
            return text.Slice(0, 1);
        }

        if (after is EmphasisNode or StrongNode && text.Text.EndsWith('*') && !text.Text.EndsWith("\\*", StringComparison.Ordinal))
        {
            return text.Slice(text.Length - 1, 1);
        }

        return Opening().Match(text.Text) is { Success: true } pair ? text.Slice(pair.Index, pair.Length) : null;
    }

    // Before a word and behind a blank: elsewhere two asterisks may be a power, a path or a footnote.
    [GeneratedRegex(@"(?<![^\s(])\*\*(?=\p{L})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Opening();
}
