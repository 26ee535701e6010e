using System.Text;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Agents;

/// <summary>Joins text that stands in neighbouring nodes into the one text that a reader finds.</summary>
internal static class JoinedWords
{
    /// <summary>
    /// The nodes, with one text node in place of each run of text nodes and without empty ones, at every
    /// depth.
    /// </summary>
    public static IReadOnlyList<Node> Of(IReadOnlyList<Node> nodes)
    {
        var joined = new List<Node>(nodes.Count);
        var isSame = true;
        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i] is TextNode { Text.IsEmpty: true })
            {
                isSame = false;
                continue;
            }

            if (nodes[i] is not TextNode first || i + 1 == nodes.Count || nodes[i + 1] is not TextNode)
            {
                joined.Add(Of(nodes[i]));
                isSame &= ReferenceEquals(joined[^1], nodes[i]);
                continue;
            }

            var parts = new List<TemplatePart>(first.Text.Parts);
            for (; i + 1 < nodes.Count && nodes[i + 1] is TextNode next; i++)
            {
                parts.AddRange(next.Text.Parts);
            }

            joined.Add(new TextNode(Joined(parts), first.Span));
            isSame = false;
        }

        return isSame ? nodes : joined;
    }

    private static Node Of(Node node)
    {
        if (node.Children.Count == 0)
        {
            return node;
        }

        var children = Of(node.Children);
        return ReferenceEquals(children, node.Children) ? node : node with { Children = children };
    }

    private static TemplateText Joined(List<TemplatePart> parts)
    {
        var joined = new List<TemplatePart>();
        var literal = new StringBuilder();
        foreach (var part in parts)
        {
            if (!part.IsVariable)
            {
                literal.Append(part.Text);
                continue;
            }

            Close();
            joined.Add(part);
        }

        Close();
        return new TemplateText(joined);

        void Close()
        {
            if (literal.Length > 0)
            {
                joined.Add(TemplatePart.Literal(literal.ToString()));
                literal.Clear();
            }
        }
    }
}
