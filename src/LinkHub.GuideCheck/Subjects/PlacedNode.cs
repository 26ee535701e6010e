using LinkHub.Guides.Markup;

namespace LinkHub.GuideCheck.Subjects;

/// <summary>A part of a text and the parts around it.</summary>
public sealed class PlacedNode
{
    private PlacedNode(Node node, int index, PlacedNode? parent, bool isHidden) =>
        (Node, Index, Parent, IsHidden) = (node, index, parent, isHidden
            || node.Conditions.HiddenOnWhitelabel);

    public Node Node { get; }

    /// <summary>Its position among the children of its parent, from 0.</summary>
    public int Index { get; }

    /// <summary>Null for the blocks of the text itself.</summary>
    public PlacedNode? Parent { get; }

    /// <summary>Whether whitelabel hubs leave out the part, or a part around it.</summary>
    public bool IsHidden { get; }

    /// <summary>The parts around it, from the nearest outwards.</summary>
    public IEnumerable<Node> Ancestors
    {
        get
        {
            for (var outer = Parent; outer is not null; outer = outer.Parent)
            {
                yield return outer.Node;
            }
        }
    }

    /// <summary>All parts of a text, each before the parts it holds.</summary>
    public static IReadOnlyList<PlacedNode> All(MarkupDocument document)
    {
        var all = new List<PlacedNode>();
        Add(document.Body, parent: null, document.FrontMatter.IsHiddenOnWhitelabel, all);
        return all;
    }

    private static void Add(
        IReadOnlyList<Node> nodes, PlacedNode? parent, bool isHidden, List<PlacedNode> all)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            var placed = new PlacedNode(nodes[i], i, parent, isHidden);
            all.Add(placed);
            Add(nodes[i].Children, placed, placed.IsHidden, all);
        }
    }
}
