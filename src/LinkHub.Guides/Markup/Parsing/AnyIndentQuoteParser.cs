using Markdig.Parsers;
using Markdig.Syntax;

namespace LinkHub.Guides.Markup.Parsing;

/// <summary>
/// Block quotations at any indentation, as deep as the limits allow; a deeper mark is text.
/// </summary>
internal sealed class AnyIndentQuoteParser : QuoteBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (!ParseLimits.Of(processor.Context).MayNest(processor.CurrentContainer, processor.Start))
        {
            return BlockState.None;
        }

        RestartIndent(processor);
        return base.TryOpen(processor);
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        RestartIndent(processor);
        return base.TryContinue(processor, block);
    }

    private static void RestartIndent(BlockProcessor processor)
    {
        if (processor.IsCodeIndent && processor.CurrentChar == '>')
        {
            processor.RestartIndent();
        }
    }
}
