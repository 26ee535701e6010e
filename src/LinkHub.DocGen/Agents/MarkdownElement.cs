using System.Globalization;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Agents;

/// <summary>The element that means the same as a node.</summary>
internal static class MarkdownElement
{
    public static (string Name, IEnumerable<(string Name, string? Value)> Attributes) Of(Node node)
    {
        if (node is ElementNode element)
        {
            return (element.Name, MarkdownTags.Attributes(element));
        }

        var conditions = MarkdownTags.Attributes(node.Conditions);
        return node switch
        {
            StrongNode => ("strong", conditions),
            EmphasisNode => ("em", conditions),
            StrikethroughNode => ("s", conditions),
            CodeSpanNode => ("code", conditions),
            CodeBlockNode => ("pre", conditions),
            LineBreakNode => ("br", conditions),
            ThematicBreakNode => ("hr", conditions),
            ParagraphNode => ("p", conditions),
            HeadingNode heading => ($"h{heading.Level}", conditions),
            ListNode { IsOrdered: false } => ("ul", conditions),
            ListNode { Start: 1 } => ("ol", conditions),
            ListNode list => ("ol", conditions.Prepend(("start", list.Start.ToString(CultureInfo.InvariantCulture)))),
            ListItemNode item => ("li", Box(item).Concat(conditions)),
            QuoteNode => ("blockquote", conditions),
            TableNode => ("table", conditions),
            TableRowNode => ("tr", conditions),
            TableCellNode cell => (cell.IsHeader ? "th" : "td", Taken(cell).Concat(conditions)),
            _ => ("span", conditions),
        };
    }

    private static IEnumerable<(string Name, string? Value)> Box(ListItemNode item) =>
        item.IsChecked is { } isChecked ? [("data-checked", isChecked ? "true" : "false")] : [];

    private static IEnumerable<(string Name, string? Value)> Taken(TableCellNode cell) =>
        from taken in new[] { (Name: "colspan", Number: cell.Columns), (Name: "rowspan", Number: cell.Rows) }
        where taken.Number > 1
        select (taken.Name, (string?)taken.Number.ToString(CultureInfo.InvariantCulture));
}
