using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Structure;

/// <summary>Lines around a span, for edits that add lines of their own.</summary>
internal static class LineStart
{
    /// <summary>
    /// The white space before a span, or null if something else stands before it on its line.
    /// </summary>
    public static string? Indentation(SourceSpan span)
    {
        var text = span.File.Text;
        var start = span.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        return start == 0 || text[start - 1] is '\n' or '\r' ? text[start..span.Start] : null;
    }

    /// <summary>How the file ends its lines: as the first one does.</summary>
    public static string LineEnd(SourceFile file) =>
        file.Text.IndexOf('\n') is var at and > 0 && file.Text[at - 1] == '\r' ? "\r\n" : "\n";

    /// <summary>The span up to the end of the line it begins on.</summary>
    public static SourceSpan FirstLine(SourceSpan span)
    {
        var end = span.File.Text.AsSpan(span.Start, span.Length).IndexOfAny('\r', '\n');
        return end < 0 ? span : span.Slice(0, end);
    }
}

/// <summary>The place to mark for an element that holds much text.</summary>
internal static class OpeningTag
{
    /// <summary>The opening tag; the element's first line if the tag's end is not known.</summary>
    public static SourceSpan Of(ElementNode element)
    {
        var text = element.Span.Text;
        var from =
            element.Attributes.Count > 0 && element.Attributes[^1].Span is var last
                && last.File == element.Span.File
            ? Math.Clamp(last.End - element.Span.Start, 0, text.Length)
            : 0;
        var end = text.IndexOf('>', from);
        return end >= 0 ? element.Span.Slice(0, end + 1) : LineStart.FirstLine(element.Span);
    }
}
