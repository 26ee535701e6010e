using System.Text.RegularExpressions;
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
            if (placed.Node.Children is not { Count: > 0 } children || !children.Any(IsText)
                || !children.All(IsInline))
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

    private Diagnostic Finding(
        Node holder, IReadOnlyList<TextLine> lines, int first, DocumentSubject document)
    {
        var count = Count(lines, first);
        var inner = holder.Children[0].Span.To(holder.Children[^1].Span);
        var isKnown = holder.Span.File == document.Document.File && lines.All(line => line.Start >= 0)
            && IsMarkup(inner);
        var at = isKnown ? lines[first].Start - inner.Start : 0;
        var blank = inner.Text.AsSpan(at).Length - inner.Text.AsSpan(at).TrimStart().Length;
        return new Diagnostic(
            Rule, $"a list of {count} items is written as text",
            inner.Slice(at + blank, inner.Length - at - blank))
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

    // The text of a definition is part of YAML, which has other rules of writing.
    private static bool IsMarkup(SourceSpan span) =>
        span.File.Path.EndsWith(".mdx", StringComparison.Ordinal)
            || span.File.Path.EndsWith(".md", StringComparison.Ordinal)
        || span.File.Path.EndsWith(".txt", StringComparison.Ordinal);
}

/// <summary>
/// Writes a list in place of lines that only look like one; the text of the lines is kept letter by letter.
/// </summary>
internal static partial class ListFix
{
    private const string Title = "Make it a list";

    /// <param name="holder">The node that holds the lines.</param>
    /// <param name="inner">All of the lines.</param>
    /// <param name="lines">The lines; from the first item on all are items.</param>
    /// <param name="first">The first item.</param>
    public static Fix? Of(Node holder, SourceSpan inner, IReadOnlyList<TextLine> lines, int first)
    {
        var items = Enumerable.Range(first, lines.Count - first).Select(i => Item(inner, lines, i)).ToList();
        var lead = inner.File.Span(inner.Start, lines[first].BreakStart);
        return holder is not ParagraphNode ? WithinLine(inner, lead, lines[first], items)
            : holder.Span.Text.StartsWith("<p", StringComparison.Ordinal)
                ? OfElement(holder.Span, inner, lead, lines[first], items)
            : OfMarkdown(holder.Span, lead, lines[first], items);
    }

    private static string Item(SourceSpan inner, IReadOnlyList<TextLine> lines, int index)
    {
        var end = index + 1 < lines.Count ? lines[index + 1].BreakStart : inner.End;
        var written = inner.File.Text[lines[index].Start..end];
        return LineEnds().Replace(written[TextLine.MarkerLength(written)..].Trim(), " ");
    }

    private static Fix? OfElement(
        SourceSpan paragraph, SourceSpan inner, SourceSpan lead, TextLine item, List<string> items)
    {
        var open = paragraph.File.Text[paragraph.Start..inner.Start].TrimEnd();
        var close = paragraph.File.Text[inner.End..paragraph.End].Trim();
        if (close != "</p>" || !open.EndsWith('>') || LineStart.Indentation(paragraph) is not { } indentation)
        {
            return null;
        }

        var lineEnd = LineStart.LineEnd(paragraph.File);
        var (name, start) = Element(item);
        var attributes = lead.Length == 0 ? open[2..^1] : "";
        string[] list =
        [
            .. lead.Length > 0 ? new[] { $"{open}{lead.Text.Trim()}</p>", "" } : [],
            $"<{name}{attributes}{start}>",
            .. items.Select(text => $"  <li>{text}</li>"),
            $"</{name}>",
        ];
        var text = string.Join(
            lineEnd, list.Select((line, i) => i == 0 || line.Length == 0 ? line : indentation + line));
        return new Fix(Title, IsSafe: true, [new TextEdit(paragraph, text)]);
    }

    private static Fix? OfMarkdown(SourceSpan paragraph, SourceSpan lead, TextLine item, List<string> items)
    {
        var column = paragraph.Position.Column - 1;
        var before = paragraph.File.Text[(paragraph.Start - column)..paragraph.Start];
        if (before.AsSpan().ContainsAny('>', '|') || (lead.Length == 0 && !string.IsNullOrWhiteSpace(before)))
        {
            return null;
        }

        var lineEnd = LineStart.LineEnd(paragraph.File);
        var indentation = string.Concat(before.Select(c => c == '\t' ? '\t' : ' '));
        var number = item.Number;
        var list = items.Select(text => item.Number > 0 ? $"{number++}. {text}" : $"- {text}");
        string[] lines = [.. lead.Length > 0 ? new[] { lead.Text.Trim(), "" } : [], .. list];
        var written =
            string.Join(
                lineEnd, lines.Select((line, i) => i == 0 || line.Length == 0 ? line : indentation + line));
        return new Fix(Title, IsSafe: true, [new TextEdit(paragraph, written)]);
    }

    // In a cell, an item or a box everything must stay on its line.
    private static Fix WithinLine(SourceSpan inner, SourceSpan lead, TextLine item, List<string> items)
    {
        var (name, start) = Element(item);
        var list = $"<{name}{start}>{string.Concat(items.Select(text => $"<li>{text}</li>"))}</{name}>";
        return new Fix(Title, IsSafe: true, [new TextEdit(inner, lead.Text.TrimEnd() + list)]);
    }

    private static (string Name, string Start) Element(TextLine item) => item.Number switch
    {
        0 => ("ul", ""),
        1 => ("ol", ""),
        var number => ("ol", $" start=\"{number}\""),
    };

    [GeneratedRegex(@"\s*\r?\n\s*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineEnds();
}
