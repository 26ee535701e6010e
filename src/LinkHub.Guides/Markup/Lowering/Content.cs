namespace LinkHub.Guides.Markup.Lowering;

/// <summary>Brings children into the shape that their parent asks for.</summary>
internal static class Content
{
    public static bool IsBlock(Node node) =>
        node is ParagraphNode or HeadingNode or ListNode or ListItemNode or QuoteNode or CodeBlockNode
            or ThematicBreakNode or TableNode or TableRowNode or TableCellNode
            or ElementNode { IsInline: false };

    /// <summary>
    /// Words for a place where only a line of text may stand: single paragraphs are opened.
    /// </summary>
    public static IReadOnlyList<Node> Inlines(List<Node> children) =>
        children.Exists(static c => c is ParagraphNode) ? TightBlocks(children) : children;

    /// <summary>
    /// Blocks whose paragraphs stand as bare words, as in a tight list; several paragraphs stay paragraphs.
    /// </summary>
    public static IReadOnlyList<Node> TightBlocks(IReadOnlyList<Node> children)
    {
        return children.Count(static c => c is ParagraphNode) == 1 ? WithoutParagraphs(children) : children;
    }

    /// <summary>
    /// The content of an item: words if they stand between its tags, a paragraph if it is written as one.
    /// </summary>
    public static IReadOnlyList<Node> ItemBlocks(IReadOnlyList<Node> children) =>
        children.Any(static c => c is ParagraphNode { IsExplicit: true }) ? children : TightBlocks(children);

    /// <summary>The children, with the content of each paragraph in its place.</summary>
    public static IReadOnlyList<Node> WithoutParagraphs(IReadOnlyList<Node> children) =>
        [
            .. children.SelectMany(static child =>
                child is ParagraphNode { Conditions.IsNone: true } ? child.Children : [child]),
        ];

    /// <summary>The text of children that hold nothing else, or null.</summary>
    public static TemplateText? PlainText(IReadOnlyList<Node> children)
    {
        var parts = new List<TemplatePart>();
        return Collect(children, parts) ? new TemplateText(parts) : null;
    }

    /// <summary>Items for a list; any other node becomes an item.</summary>
    public static IReadOnlyList<Node> Items(List<Node> children) =>
        [.. children.Where(IsNoSpace).Select(static c => c as ListItemNode ?? Item(c))];

    /// <summary>Rows for a table, those in its head and body included.</summary>
    public static IReadOnlyList<Node> Rows(List<Node> children)
    {
        var rows = new List<Node>();
        foreach (var child in children.Where(IsNoSpace))
        {
            if (child is ElementNode { Name: "thead" or "tbody" or "tfoot" } part)
            {
                rows.AddRange(Rows([.. part.Children]).Select(
                    row => row with { Conditions = ConditionReader.Merge(part.Conditions, row.Conditions) }));
            }
            else
            {
                rows.Add(child is TableRowNode
                    ? child
                    : new TableRowNode(child.Span) { Children = Cells([child]) });
            }
        }

        return rows;
    }

    /// <summary>Cells for a row; any other node becomes a cell.</summary>
    public static IReadOnlyList<Node> Cells(List<Node> children) =>
        [.. children.Where(IsNoSpace).Select(static c => c as TableCellNode ?? Cell(c))];

    /// <summary>
    /// Puts items that stand outside a list into a list, and rows and cells that stand outside a table into a
    /// table.
    /// </summary>
    public static List<Node> Adopt(List<Node> children)
    {
        if (!children.Exists(static c => c is ListItemNode or TableRowNode or TableCellNode))
        {
            return children;
        }

        var adopted = new List<Node>();
        for (var i = 0; i < children.Count;)
        {
            var run = Run(children, i);
            var span = run[0].Span.To(run[^1].Span);
            adopted.AddRange(run[0] switch
            {
                ListItemNode => [new ListNode(IsOrdered: false, 1, span) { Children = run }],
                TableRowNode => [new TableNode([], span) { Children = run }],
                TableCellNode =>
                    [new TableNode([], span) { Children = [new TableRowNode(span) { Children = run }] }],
                _ => run,
            });
            i += run.Count;
        }

        return adopted;
    }

    private static ListItemNode Item(Node content) => new(null, content.Span) { Children = Only(content) };

    private static TableCellNode Cell(Node content) =>
        new(IsHeader: false, content.Span) { Children = Only(content) };

    // As if the item or the cell had been written around it.
    private static IReadOnlyList<Node> Only(Node content) => TightBlocks(Adopt([content]));

    private static List<Node> Run(List<Node> children, int start)
    {
        var end = start + 1;
        while (end < children.Count && children[end].GetType() == children[start].GetType())
        {
            end++;
        }

        return children.GetRange(start, end - start);
    }

    /// <summary>Splits the content of a paragraph at the blocks in it.</summary>
    public static List<Node> SplitAtBlocks(List<Node> children, ParagraphNode paragraph)
    {
        var blocks = new List<Node>();
        var words = new List<Node>();
        foreach (var child in children)
        {
            if (!IsBlock(child))
            {
                if (words.Count > 0 && IsBlankBetween(words[^1], child))
                {
                    Flush(words, blocks, paragraph);
                }

                words.Add(child);
                continue;
            }

            Flush(words, blocks, paragraph);
            blocks.Add(child);
        }

        Flush(words, blocks, paragraph);
        return blocks;
    }

    public static bool IsNoSpace(Node node) =>
        node is not TextNode { Text: { HasVariables: false } text }
            || !text.ToString().AsSpan().IsWhiteSpace();

    private static bool IsBlankBetween(Node first, Node second) =>
        second.Span.Start > first.Span.End && second.Span.Position.Line > first.Span.EndPosition.Line + 1;

    private static void Flush(List<Node> words, List<Node> blocks, ParagraphNode paragraph)
    {
        if (words.Exists(IsNoSpace))
        {
            blocks.Add(paragraph with { Span = words[0].Span.To(words[^1].Span), Children = [.. words] });
        }

        words.Clear();
    }

    private static bool Collect(IReadOnlyList<Node> nodes, List<TemplatePart> parts)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            switch (nodes[i])
            {
                case TextNode { Text: var text }:
                    parts.AddRange(text.Parts);
                    break;
                case CodeSpanNode { Text: var code }:
                    parts.AddRange(code.Parts);
                    break;
                case LineBreakNode:
                    parts.Add(TemplatePart.Literal("\n"));
                    break;
                case ParagraphNode { Conditions.IsNone: true } paragraph:
                    if (i > 0)
                    {
                        parts.Add(TemplatePart.Literal("\n\n"));
                    }

                    if (!Collect(paragraph.Children, parts))
                    {
                        return false;
                    }

                    break;
                default:
                    return false;
            }
        }

        return true;
    }
}
