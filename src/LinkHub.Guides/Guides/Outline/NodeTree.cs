using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Guides.Outline;

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
