using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Structure;

/// <summary>Lines around a span, for edits that add lines of their own.</summary>
internal static class LineStart
{
    /// <summary>The white space before a span; null where something else stands before it on its line.</summary>
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
