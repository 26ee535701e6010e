using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>Containers that have nothing left to hold once parts of a guide were left out.</summary>
internal static class EmptyParts
{
    /// <summary>
    /// Whether leaving out children left a container without content: nothing but blanks, or a <c>section</c>
    /// with headings only. Cells stay, as their row needs them.
    /// </summary>
    public static bool IsEmptied(Node node, IReadOnlyList<Node> left)
    {
        if (left.Count == node.Children.Count || node is TableCellNode)
        {
            return false;
        }

        var isSection = node is ElementNode { Name: "section" };
        return left.All(child => IsBlank(child) || (isSection && child is HeadingNode));
    }

    private static bool IsBlank(Node node) => node switch
    {
        TextNode text => string.IsNullOrWhiteSpace(text.Text.ToString()),
        LineBreakNode => true,
        _ => false,
    };
}
