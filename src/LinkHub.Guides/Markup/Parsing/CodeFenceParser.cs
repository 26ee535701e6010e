using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace LinkHub.Guides.Markup.Parsing;

/// <summary>
/// Fenced code at any indentation: each line loses at most the columns that the opening fence stands at.
/// </summary>
internal sealed class CodeFenceParser : BlockParser
{
    public CodeFenceParser() => OpeningCharacters = ['`', '~'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        var mark = line.CurrentChar;
        var count = SkipMarks(ref line, mark);
        line.Trim();
        if (count < 3 || (mark == '`' && line.AsSpan().Contains('`')))
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new CodeFenceBlock(this, mark, count, processor.Indent, line)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var fence = (CodeFenceBlock)block;
        block.UpdateSpanEnd(processor.Line.End);
        var line = processor.Line;
        if (SkipMarks(ref line, fence.Mark) >= fence.MarkCount)
        {
            line.TrimStart();
            if (line.IsEmpty)
            {
                return BlockState.BreakDiscard;
            }
        }

        processor.GoToColumn(processor.ColumnBeforeIndent + Math.Min(processor.Indent, fence.IndentColumns));
        return BlockState.Continue;
    }

    private static int SkipMarks(ref StringSlice line, char mark)
    {
        var start = line.Start;
        while (line.CurrentChar == mark)
        {
            line.SkipChar();
        }

        return line.Start - start;
    }
}

/// <summary>A fenced block of code.</summary>
internal sealed class CodeFenceBlock : LeafBlock
{
    public CodeFenceBlock(BlockParser parser, char mark, int markCount, int indentColumns, StringSlice info)
        : base(parser)
    {
        (Mark, MarkCount, IndentColumns, Info) = (mark, markCount, indentColumns, info);
        ProcessInlines = false;
    }

    public char Mark { get; }

    public int MarkCount { get; }

    /// <summary>The columns between the container's content and the opening fence.</summary>
    public int IndentColumns { get; }

    /// <summary>What follows the opening fence on its line, trimmed.</summary>
    public StringSlice Info { get; }
}
