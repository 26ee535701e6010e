using System.Globalization;
using System.Text;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Export;

/// <summary>Writes a table: rows of header cells at the beginning are its head.</summary>
internal static class PlainHtmlTable
{
    public static void Write(StringBuilder html, TableNode table)
    {
        var head = table.Children.TakeWhile(IsHead).Count();
        html.Append("<table>\n");
        Part(html, "thead", table, 0, head);
        Part(html, "tbody", table, head, table.Children.Count);
        html.Append("</table>");
    }

    private static bool IsHead(Node row) =>
        row.Children.Count > 0 && row.Children.All(static cell => cell is TableCellNode { IsHeader: true });

    private static void Part(StringBuilder html, string tag, TableNode table, int from, int to)
    {
        if (from == to)
        {
            return;
        }

        html.Append('<').Append(tag).Append(">\n");
        for (var i = from; i < to; i++)
        {
            Row(html, table.Children[i], table.Alignments);
        }

        html.Append("</").Append(tag).Append(">\n");
    }

    private static void Row(StringBuilder html, Node row, IReadOnlyList<ColumnAlignment> alignments)
    {
        html.Append("<tr>");
        for (var i = 0; i < row.Children.Count; i++)
        {
            var tag = row.Children[i] is TableCellNode { IsHeader: true } ? "th" : "td";
            html.Append('<').Append(tag);
            TemplateHtml.AppendAttribute(
                html,
                "align",
                Alignment(i < alignments.Count ? alignments[i] : ColumnAlignment.None));
            AppendTaken(
                html, "colspan", row.Children[i] is TableCellNode { Columns: var columns } ? columns : 1);
            AppendTaken(html, "rowspan", row.Children[i] is TableCellNode { Rows: var rows } ? rows : 1);
            html.Append('>');
            PlainHtmlWriter.Children(html, row.Children[i].Children);
            html.Append("</").Append(tag).Append('>');
        }

        html.Append("</tr>\n");
    }

    private static void AppendTaken(StringBuilder html, string name, int number) =>
        TemplateHtml.AppendAttribute(
        html, name, number > 1 ? TemplateText.Literal(number.ToString(CultureInfo.InvariantCulture)) : null);

    private static TemplateText? Alignment(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Left => TemplateText.Literal("left"),
        ColumnAlignment.Center => TemplateText.Literal("center"),
        ColumnAlignment.Right => TemplateText.Literal("right"),
        _ => null,
    };
}
