using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Guides.Outline;

/// <summary>The words of nodes without their markup.</summary>
public static class NodeText
{
    /// <summary>
    /// The words a reader sees, white space trimmed and each run of it one space; variables stay.
    /// </summary>
    public static TemplateText Of(IEnumerable<Node> nodes)
    {
        var words = new TemplateWords();
        foreach (var node in NodeTree.All(nodes))
        {
            switch (node)
            {
                case TextNode text:
                    words.Add(text.Text);
                    break;
                case CodeSpanNode code:
                    words.Add(code.Text);
                    break;
                case CodeBlockNode block:
                    words.AddSpace();
                    words.Add(block.Text);
                    break;
                case LineBreakNode or ParagraphNode or ListItemNode or HeadingNode or TableCellNode:
                    words.AddSpace();
                    break;
            }
        }

        return words.ToTemplate();
    }

    /// <summary>The words of a heading or a paragraph and where they stand.</summary>
    public static Located<TemplateText> Located(Node node) =>
        new(Of(node.Children), NodeTree.Span(node.Children, node.Span));
}

/// <summary>Walks content nodes.</summary>
public static class NodeTree
{
    /// <summary>The nodes and everything in them, each before its children, in the order written.</summary>
    public static IEnumerable<Node> All(IEnumerable<Node> nodes)
    {
        var waiting = new Stack<Node>(nodes.Reverse());
        while (waiting.TryPop(out var node))
        {
            yield return node;
            for (var i = node.Children.Count - 1; i >= 0; i--)
            {
                waiting.Push(node.Children[i]);
            }
        }
    }

    /// <summary>
    /// From the first node to the last; the fallback where there are none or they come from several files.
    /// </summary>
    public static SourceSpan Span(IReadOnlyList<Node> nodes, SourceSpan fallback)
    {
        if (nodes.Count == 0 || nodes[0].Span.File != nodes[^1].Span.File)
        {
            return fallback;
        }

        return nodes[0].Span.To(nodes[^1].Span);
    }

    /// <summary>Whether the node is text of nothing but white space.</summary>
    public static bool IsBlank(Node node) =>
        node is TextNode text && !text.Text.HasVariables && string.IsNullOrWhiteSpace(text.Text.ToString());
}
