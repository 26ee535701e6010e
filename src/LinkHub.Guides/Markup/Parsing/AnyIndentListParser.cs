using Markdig.Parsers;
using Markdig.Syntax;

namespace LinkHub.Guides.Markup.Parsing;

/// <summary>Lists at any indentation.</summary>
/// <remarks>
/// Markdig refuses a marker at four columns and more. The indent is therefore restarted before it looks, and
/// what was skipped is added to the width of the item it makes, so that an item's content still has to stand
/// at its own column.
/// </remarks>
internal sealed class AnyIndentListParser : ListBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (IsItem(processor)
            && !ParseLimits.Of(processor.Context).MayNest(processor.CurrentContainer, processor.Start))
        {
            return BlockState.None;
        }

        var skipped = SkipIndent(processor);
        return Widen(processor, base.TryOpen(processor), skipped);
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (block is not ListItemBlock item || processor.IsBlankLine)
        {
            return base.TryContinue(processor, block);
        }

        if (processor.Indent >= Math.Abs(item.ColumnWidth))
        {
            return ContinueItem(processor, item);
        }

        // If there is no marker, the line's indent must be restored: a fence behind the list strips that
        // much.
        var isMarker = processor.CurrentChar is '-' or '*' or '+' || char.IsAsciiDigit(processor.CurrentChar);
        var skipped = isMarker ? SkipIndent(processor) : 0;
        return Widen(processor, base.TryContinue(processor, block), skipped);
    }

    // A line that stands at the item's column belongs to it, even when it is a thematic break.
    private BlockState ContinueItem(BlockProcessor processor, ListItemBlock item)
    {
        if (!ThematicBreakParser.Default.HasOpeningCharacter(processor.CurrentChar))
        {
            return base.TryContinue(processor, item);
        }

        item.UpdateSpanEnd(processor.Line.End);
        processor.GoToColumn(processor.ColumnBeforeIndent + Math.Abs(item.ColumnWidth));
        return BlockState.Continue;
    }

    private static bool IsItem(BlockProcessor processor) =>
        processor.PeekChar(1) is ' ' or '\t' or '\0' || char.IsAsciiDigit(processor.CurrentChar);

    private static int SkipIndent(BlockProcessor processor)
    {
        var skipped = processor.Indent;
        if (skipped > 0)
        {
            processor.RestartIndent();
        }

        return skipped;
    }

    private static BlockState Widen(BlockProcessor processor, BlockState result, int skipped)
    {
        if (result != BlockState.Continue || NewItem(processor) is not { } item)
        {
            return result;
        }

        // Text behind the marker may stand as far right as it likes: nothing is code there.
        var before = processor.Column;
        processor.ParseIndent();
        if (!processor.IsBlankLine && item.ColumnWidth > 0)
        {
            item.ColumnWidth += processor.Column - before;
        }

        item.ColumnWidth += item.ColumnWidth < 0 ? -skipped : skipped;
        return result;
    }

    private static ListItemBlock? NewItem(BlockProcessor processor)
    {
        foreach (var block in processor.NewBlocks)
        {
            if (block is ListItemBlock item)
            {
                return item;
            }
        }

        return null;
    }
}

/// <summary>Headings with number signs, at any indentation.</summary>
internal sealed class AnyIndentHeadingParser : HeadingBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
        {
            processor.RestartIndent();
        }

        return base.TryOpen(processor);
    }
}

/// <summary>Paragraphs and underlined headings; the underline too may stand at any indentation.</summary>
internal sealed class AnyIndentParagraphParser : ParagraphBlockParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsCodeIndent)
        {
            processor.RestartIndent();
        }

        return base.TryContinue(processor, block);
    }
}

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
