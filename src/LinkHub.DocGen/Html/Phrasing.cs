using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Html;

/// <summary>Decides which content HTML allows within a line of text.</summary>
internal static class Phrasing
{
    /// <summary>Whether all of these can stand within a paragraph.</summary>
    public static bool AreInline(IReadOnlyList<Node> nodes)
    {
        foreach (var node in nodes)
        {
            if (!IsInline(node))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsInline(Node node) => node switch
    {
        TextNode or CodeSpanNode or ImageNode or LineBreakNode => true,
        StrongNode or EmphasisNode or StrikethroughNode or LinkNode => AreInline(node.Children),
        ElementNode { Name: "a" or "span" or "kbd" or "sub" or "sup" or "u" or "Icon" or "Tooltip" } =>
            AreInline(node.Children),
        ElementNode { IsInline: true } element => Callout.Is(element) && AreInline(node.Children),
        _ => false,
    };
}
