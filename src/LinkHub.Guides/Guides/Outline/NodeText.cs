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
