using System.Text;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Agents;

/// <summary>Makes words that stand in several nodes the one text that a reader finds.</summary>
internal static class JoinedWords
{
    /// <summary>The nodes, with one text node for each run of them.</summary>
    public static IReadOnlyList<Node> Of(IReadOnlyList<Node> nodes)
    {
        var joined = new List<Node>(nodes.Count);
        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i] is not TextNode first || i + 1 == nodes.Count || nodes[i + 1] is not TextNode)
            {
                joined.Add(nodes[i]);
                continue;
            }

            var parts = new List<TemplatePart>(first.Text.Parts);
            for (; i + 1 < nodes.Count && nodes[i + 1] is TextNode next; i++)
            {
                parts.AddRange(next.Text.Parts);
            }

            joined.Add(new TextNode(Joined(parts), first.Span));
        }

        return joined.Count == nodes.Count ? nodes : joined;
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
