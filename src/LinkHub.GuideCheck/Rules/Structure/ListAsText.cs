using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Structure;

/// <summary>Finds lists whose bullets or numbers are written into running text.</summary>
public sealed class ListAsText : IDocumentRule
{
    public DiagnosticRule Rule { get; } = new("LH310", "list-as-text", Severity.Warning);

    public FixSafety Fixes => FixSafety.Safe;

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        foreach (var placed in document.Nodes)
        {
            if (placed.Node.Children is not { Count: > 0 } children || !children.Any(IsText) || !children.All(IsInline))
            {
                continue;
            }

            var lines = TextLines.Of(children);
            var first = FirstItem(lines);
            if (first >= 0)
            {
                findings.Add(Finding(placed.Node, lines, first, document));
            }
        }
    }

    private Diagnostic Finding(Node holder, IReadOnlyList<TextLine> lines, int first, DocumentSubject document)
    {
        var count = Count(lines, first);
        var inner = holder.Children[0].Span.To(holder.Children[^1].Span);
        var isKnown = holder.Span.File == document.Document.File && lines.All(line => line.Start >= 0) && IsMarkup(inner);
        var at = isKnown ? lines[first].Start - inner.Start : 0;
        var blank = inner.Text.AsSpan(at).Length - inner.Text.AsSpan(at).TrimStart().Length;
        return new Diagnostic(
            Rule, $"a list of {count} items is written as text", inner.Slice(at + blank, inner.Length - at - blank))
        {
            Help = "Make it a real list.",
            Fix = isKnown && first + count == lines.Count ? ListFix.Of(holder, inner, lines, first) : null,
        };
    }

    // Where two items in a row begin.
    private static int FirstItem(IReadOnlyList<TextLine> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Follows(lines[i - 1]))
            {
                return i - 1;
            }
        }

        return -1;
    }

    private static int Count(IReadOnlyList<TextLine> lines, int first)
    {
        var count = 1;
        while (first + count < lines.Count && lines[first + count].Follows(lines[first + count - 1]))
        {
            count++;
        }

        return count;
    }

    private static bool IsText(Node node) => node is TextNode;

    private static bool IsInline(Node node) => node is TextNode or CodeSpanNode or StrongNode or EmphasisNode
        or StrikethroughNode or LinkNode or ImageNode or LineBreakNode or ElementNode { IsInline: true };

    // Text of a definition stands in YAML, where other rules hold for what may be written.
    private static bool IsMarkup(SourceSpan span) =>
        span.File.Path.EndsWith(".mdx", StringComparison.Ordinal) || span.File.Path.EndsWith(".md", StringComparison.Ordinal)
        || span.File.Path.EndsWith(".txt", StringComparison.Ordinal);
}
