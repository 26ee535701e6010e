using System.Globalization;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Html;

/// <summary>Tables, each in a box that scrolls on a narrow screen.</summary>
internal static class TableHtml
{
    public static void Write(BodyWriter writer, TableNode table)
    {
        writer.Html.Append("<div class=\"table-scroll\" tabindex=\"0\" role=\"group\"")
            .AppendAttribute("aria-label", writer.Context.Words.Table).Append('>');
        writer.Open("table", null, table);
        var heads = table.Children.TakeWhile(IsHead).Count();
        WriteRows(writer, table, 0, heads, "thead");
        WriteRows(writer, table, heads, table.Children.Count, "tbody");
        writer.Html.Append("</table></div>");
    }

    private static bool IsHead(Node row) =>
        row.Children.Count > 0 && row.Children.All(cell => cell is TableCellNode { IsHeader: true });

    private static void WriteRows(BodyWriter writer, TableNode table, int from, int to, string tag)
    {
        if (from == to)
        {
            return;
        }

        writer.Html.Append('<').Append(tag).Append('>');
        for (var i = from; i < to; i++)
        {
            WriteRow(writer, table, table.Children[i], isHead: tag == "thead");
        }

        writer.Html.Append("</").Append(tag).Append('>');
    }

    private static void WriteRow(BodyWriter writer, TableNode table, Node row, bool isHead)
    {
        writer.Open("tr", null, row);
        for (var column = 0; column < row.Children.Count; column++)
        {
            var cell = row.Children[column];
            var isHeader = cell is TableCellNode { IsHeader: true };
            writer.Html.Append(isHeader ? "<th" : "<td")
                .AppendAttribute(
                    "colspan", cell is TableCellNode { Columns: > 1 and var columns } ? Text(columns) : null)
                .AppendAttribute(
                    "rowspan", cell is TableCellNode { Rows: > 1 and var rows } ? Text(rows) : null)
                .AppendAttribute("scope", isHeader ? isHead ? "col" : "row" : null)
                .AppendAttribute("class", ClassOf(table.Alignments.ElementAtOrDefault(column)));
            writer.WriteScopes(cell.Conditions);
            writer.Html.Append('>');
            writer.WriteLine(cell.Children);
            writer.Html.Append(isHeader ? "</th>" : "</td>");
        }

        writer.Html.Append("</tr>");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? ClassOf(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Left => "align-start",
        ColumnAlignment.Center => "align-center",
        ColumnAlignment.Right => "align-end",
        _ => null,
    };
}
