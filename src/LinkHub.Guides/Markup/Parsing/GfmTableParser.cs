using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace LinkHub.Guides.Markup.Parsing;

/// <summary>
/// Tables of GitHub Flavored Markdown: a row, a row of dashes, and rows until a blank line or another block.
/// </summary>
internal sealed class GfmTableParser : BlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (NextLineAlignments(processor) is not { } alignments
            || GfmRow.Split(processor.Line.AsSpan()).Count != alignments.Count)
        {
            return BlockState.None;
        }

        var table = new GfmTableBlock(this, alignments)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        AddRow(processor, table);
        processor.NewBlocks.Push(table);
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var table = (GfmTableBlock)block;
        if (processor.IsBlankLine || (table.HasDelimiterRow && BlockStart.IsAt(processor)))
        {
            return BlockState.None;
        }

        table.UpdateSpanEnd(processor.Line.End);
        if (table.HasDelimiterRow)
        {
            AddRow(processor, table);
        }

        table.HasDelimiterRow = true;
        return BlockState.ContinueDiscard;
    }

    private static List<ColumnAlignment>? NextLineAlignments(BlockProcessor processor)
    {
        var text = processor.Line.Text;
        var start = processor.Line.End + 1;
        if (start < text.Length && text[start] == '\r')
        {
            start++;
        }

        if (start < text.Length && text[start] == '\n')
        {
            start++;
        }

        var rest = text.AsSpan(Math.Min(start, text.Length));
        var end = rest.IndexOfAny('\r', '\n');
        var line = end < 0 ? rest : rest[..end];
        for (var quotes = JsxFlowParser.QuoteDepth(processor); quotes > 0; quotes--)
        {
            line = line.TrimStart(" \t");
            if (line is not ['>', ..])
            {
                return null;
            }

            line = line[1..];
        }

        return GfmRow.Alignments(line);
    }

    private static void AddRow(BlockProcessor processor, GfmTableBlock table)
    {
        var line = processor.Line;
        var cells = GfmRow.Split(line.AsSpan());
        if (!ParseLimits.Of(processor.Context)
            .MayAddRow(Math.Min(cells.Count, table.Alignments.Count), processor.Start))
        {
            return;
        }

        var row = new GfmRowBlock
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, line.End),
        };
        table.Add(row);
        foreach (var range in cells.Take(table.Alignments.Count))
        {
            var (offset, length) = range.GetOffsetAndLength(line.Length);
            var slice = new StringSlice(line.Text, line.Start + offset, line.Start + offset + length - 1);
            var cell = new GfmCellBlock
            {
                Line = processor.LineIndex,
                Column = processor.Column + offset,
                Span = new SourceSpan(slice.Start, slice.End),
            };
            cell.AppendLine(
                ref slice,
                cell.Column,
                processor.LineIndex,
                processor.CurrentLineStartPosition,
                trackTrivia: false);
            row.Add(cell);
        }
    }
}

/// <summary>A table; its children are <see cref="GfmRowBlock"/>.</summary>
internal sealed class GfmTableBlock(BlockParser parser, IReadOnlyList<ColumnAlignment> alignments)
    : ContainerBlock(parser)
{
    public IReadOnlyList<ColumnAlignment> Alignments { get; } = alignments;

    /// <summary>Whether the row of dashes has gone by.</summary>
    public bool HasDelimiterRow { get; set; }
}

/// <summary>A table's row; its children are <see cref="GfmCellBlock"/>.</summary>
internal sealed class GfmRowBlock() : ContainerBlock(null);

/// <summary>A table's cell.</summary>
internal sealed class GfmCellBlock : LeafBlock
{
    public GfmCellBlock()
        : base(null) => ProcessInlines = true;
}

/// <summary>Tells whether a line begins a block that ends a table.</summary>
internal static class BlockStart
{
    public static bool IsAt(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        return line[0] switch
        {
            '>' => true,
            '#' => IsHeading(line),
            '`' or '~' => line.Length - line.TrimStart(line[0]).Length >= 3,
            '<' or '{' => JsxFlowParser.Scan(
                processor.Line.Text,
                processor.Start,
                JsxFlowParser.QuoteDepth(processor),
                ParseLimits.Of(processor.Context)) is not null,
            '-' or '*' or '_' or '+' => IsBullet(line) || IsThematicBreak(line),
            >= '0' and <= '9' => IsNumber(line),
            _ => false,
        };
    }

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var rest = line.TrimStart('#');
        return line.Length - rest.Length <= 6 && (rest.IsEmpty || rest[0] is ' ' or '\t');
    }

    private static bool IsBullet(ReadOnlySpan<char> line) =>
        line[0] != '_' && (line.Length == 1 || line[1] is ' ' or '\t');

    private static bool IsThematicBreak(ReadOnlySpan<char> line) =>
        !line.ContainsAnyExcept(line[0], ' ', '\t') && line.Count(line[0]) >= 3;

    private static bool IsNumber(ReadOnlySpan<char> line)
    {
        var rest = line.TrimStart("0123456789");
        return line.Length - rest.Length <= 9 && rest is ['.' or ')'] or ['.' or ')', ' ' or '\t', ..];
    }
}
