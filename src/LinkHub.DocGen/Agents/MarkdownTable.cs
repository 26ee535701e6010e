using System.Text;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Agents;

/// <summary>Writes tables: with pipes if they can hold the cells, else as elements.</summary>
internal static class MarkdownTable
{
    public static string Write(TableNode table) => IsPiped(table)
        ? Piped(table, static cell => MarkdownInline.Block(cell.Children, MarkdownPlace.Cell))
        : MarkdownInline.Tags(table, MarkdownPlace.Heading);

    /// <summary>Whether pipes can hold the table.</summary>
    public static bool IsPiped(TableNode table)
    {
        if (!table.Conditions.IsNone || table.Alignments.Count == 0 || table.Children.Count == 0
            || table.Children[0].Children.Count != table.Alignments.Count)
        {
            return false;
        }

        for (var i = 0; i < table.Children.Count; i++)
        {
            var isHead = i == 0;
            var row = table.Children[i];
            if (!row.Conditions.IsNone || row.Children.Count > table.Alignments.Count
                || !row.Children.All(cell => IsPlain(cell, isHead)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The table with pipes, without a final line end.</summary>
    /// <param name="table">The table.</param>
    /// <param name="write">Gives a cell's content as one line.</param>
    public static string Piped(TableNode table, Func<Node, string> write)
    {
        var text = new StringBuilder();
        AppendRow(text, table.Children[0], write);
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
            AppendRow(text, row, write);
        }

        return text.ToString().TrimEnd('\n');
    }

    private static void AppendRow(StringBuilder text, Node row, Func<Node, string> write)
    {
        foreach (var cell in row.Children)
        {
            text.Append("| ").Append(write(cell)).Append(' ');
        }

        text.Append("|\n");
    }

    private static bool IsPlain(Node cell, bool isHead) =>
        cell is TableCellNode { Conditions.IsNone: true, Columns: 1, Rows: 1 } plain
            && plain.IsHeader == isHead;
}
