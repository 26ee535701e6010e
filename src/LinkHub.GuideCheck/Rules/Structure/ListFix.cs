using System.Text.RegularExpressions;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Structure;

/// <summary>Writes a list in place of lines that only look like one; what the lines hold stays letter by letter.</summary>
internal static partial class ListFix
{
    private const string Title = "Make it a list";

    /// <param name="holder">What the lines stand in.</param>
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

    private static Fix? OfElement(SourceSpan paragraph, SourceSpan inner, SourceSpan lead, TextLine item, List<string> items)
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
        var text = string.Join(lineEnd, list.Select((line, i) => i == 0 || line.Length == 0 ? line : indentation + line));
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
            string.Join(lineEnd, lines.Select((line, i) => i == 0 || line.Length == 0 ? line : indentation + line));
        return new Fix(Title, IsSafe: true, [new TextEdit(paragraph, written)]);
    }

    // In a cell, an item or a box everything stays on its line.
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
