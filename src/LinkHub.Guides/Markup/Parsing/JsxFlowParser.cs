using Markdig.Parsers;
using Markdig.Syntax;

namespace LinkHub.Guides.Markup.Parsing;

/// <summary>
/// Tags and expressions between blocks: lines on which nothing else stands, at any indentation.
/// </summary>
internal sealed class JsxFlowParser : BlockParser
{
    public JsxFlowParser() => OpeningCharacters = ['<', '{'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var quotes = QuoteDepth(processor);
        var limits = ParseLimits.Of(processor.Context);
        if (Scan(processor.Line.Text, processor.Start, quotes, limits) is not { } tokens)
        {
            return BlockState.None;
        }

        var end = tokens[^1].End;
        processor.NewBlocks.Push(new JsxFlowBlock(this, tokens)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, end - 1),
        });
        return end <= processor.Line.End + 1 ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        block.Span.End <= processor.Line.End ? BlockState.BreakDiscard : BlockState.ContinueDiscard;

    /// <summary>
    /// The tokens from <paramref name="start"/> to an end of line, or null if something else stands there.
    /// </summary>
    internal static List<JsxToken>? Scan(string source, int start, int quoteDepth, ParseLimits limits)
    {
        var tokens = new List<JsxToken>();
        var at = start;
        while (true)
        {
            while (at < source.Length && source[at] is ' ' or '\t')
            {
                at++;
            }

            if (at >= source.Length || source[at] is '\n' or '\r')
            {
                return tokens.Count == 0 ? null : tokens;
            }

            if (source[at] is not ('<' or '{') || !limits.MayReadAhead(0))
            {
                return null;
            }

            var token = TokenScanner.Scan(source, at, quoteDepth, static offset => offset, out var end);
            limits.MayReadAhead(end - at);
            if (token is null)
            {
                return null;
            }

            tokens.Add(token);
            at = end;
        }
    }

    internal static int QuoteDepth(BlockProcessor processor)
    {
        var depth = 0;
        for (Block? block = processor.CurrentContainer; block is not null; block = block.Parent)
        {
            depth += block is QuoteBlock ? 1 : 0;
        }

        return depth;
    }
}

/// <summary>One or more lines that hold nothing but tags and expressions.</summary>
internal sealed class JsxFlowBlock : LeafBlock
{
    public JsxFlowBlock(BlockParser parser, IReadOnlyList<JsxToken> tokens)
        : base(parser)
    {
        Tokens = tokens;
        ProcessInlines = false;
        IsBreakable = true;
    }

    /// <summary>In the order written.</summary>
    public IReadOnlyList<JsxToken> Tokens { get; }
}
