using System.Text;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Agents;

/// <summary>Writes tables: with pipes where every cell is a line, else as elements.</summary>
internal static class MarkdownTable
{
    public static string Write(TableNode table)
    {
        if (!IsSimple(table))
        {
            return MarkdownInline.Tags(table, MarkdownPlace.Heading);
        }

        var text = new StringBuilder();
        AppendRow(text, table.Children[0]);
        foreach (var alignment in table.Alignments)
        {
            text.Append(alignment switch
            {
                ColumnAlignment.Left => "| :-- ",
                ColumnAlignment.Center => "| :-: ",
                ColumnAlignment.Right => "| --: ",
                _ => "| --- ",
            });
        }

        text.Append("|\n");
        foreach (var row in table.Children.Skip(1))
        {
            AppendRow(text, row);
        }

        return text.ToString().TrimEnd('\n');
    }

    private static void AppendRow(StringBuilder text, Node row)
    {
        foreach (var cell in row.Children)
        {
            text.Append("| ").Append(MarkdownInline.Block(cell.Children, MarkdownPlace.Cell)).Append(' ');
        }

        text.Append("|\n");
    }

    private static bool IsSimple(TableNode table)
    {
        if (!table.Conditions.IsNone || table.Children.Count == 0 || table.Alignments.Count == 0)
        {
            return false;
        }

        for (var i = 0; i < table.Children.Count; i++)
        {
            var isHead = i == 0;
            var row = table.Children[i];
            if (!row.Conditions.IsNone || row.Children.Count != table.Alignments.Count
                || !row.Children.All(cell => IsSimple(cell, isHead)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSimple(Node cell, bool isHead) =>
        cell is TableCellNode { Conditions.IsNone: true, Columns: 1, Rows: 1 } simple && simple.IsHeader == isHead
        && simple.Children.All(MarkdownBlocks.IsInline);
}
