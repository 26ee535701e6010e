using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LinkHub.Guides.Markup.Parsing;

/// <summary>
/// Makes links of bare web addresses; not inside brackets, which may yet become a link themselves.
/// </summary>
internal sealed class UrlLiteralParser : InlineParser
{
    public UrlLiteralParser() => OpeningCharacters = ['h', 'H', 'w', 'W'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() is not ('t' or 'T' or 'w' or 'W'))
        {
            return false;
        }

        var end = UrlLiteral.FindEnd(slice.Text.AsSpan(0, slice.End + 1), slice.Start);
        if (end < 0 || IsInBrackets(processor.Inline))
        {
            return false;
        }

        var words = slice.Text[slice.Start..end];
        var span = new SourceSpan(
            processor.GetSourcePosition(slice.Start, out var line, out var column),
            processor.GetSourcePosition(end - 1));
        var link = new LinkInline
        {
            Url = slice.CurrentChar is 'w' or 'W' ? "http://" + words : words,
            IsAutoLink = true,
            IsClosed = true,
            Line = line,
            Column = column,
            Span = span,
            UrlSpan = span,
        };
        link.AppendChild(new LiteralInline(words)
        {
            IsClosed = true,
            Line = line,
            Column = column,
            Span = span,
        });
        processor.Inline = link;
        slice.Start = end;
        return true;
    }

    private static bool IsInBrackets(Inline? inline)
    {
        for (; inline is not null; inline = inline.Parent)
        {
            if (inline is LinkDelimiterInline { IsActive: true })
            {
                return true;
            }
        }

        return false;
    }
}
