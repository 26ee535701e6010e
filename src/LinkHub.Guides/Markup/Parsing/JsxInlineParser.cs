using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LinkHub.Guides.Markup.Parsing;

/// <summary>Tags and expressions within text. Anything else stays text: <c>a &lt; b</c>.</summary>
internal sealed class JsxInlineParser : InlineParser
{
    public JsxInlineParser() => OpeningCharacters = ['<', '{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var limits = ParseLimits.Of(processor.Context);
        if (!limits.MayReadAhead(0))
        {
            return false;
        }

        var text = slice.Text.AsSpan(0, slice.End + 1);
        var start = slice.Start;
        var token = TokenScanner.Scan(
            text,
            start,
            0,
            offset => processor.GetSourcePosition(offset),
            out var end);
        limits.MayReadAhead(end - start);
        if (token is null)
        {
            return false;
        }

        processor.GetSourcePosition(start, out var line, out var column);
        processor.Inline = new JsxInline(token)
        {
            Line = line,
            Column = column,
            Span = new SourceSpan(token.Start, token.End - 1),
        };
        slice.Start = end;
        return true;
    }
}

/// <summary>A tag, expression or comment within a line of text.</summary>
internal sealed class JsxInline(JsxToken token) : LeafInline
{
    public JsxToken Token { get; } = token;
}
