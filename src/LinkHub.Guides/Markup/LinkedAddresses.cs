using LinkHub.Guides.Markup.Lowering;

namespace LinkHub.Guides.Markup;

/// <summary>
/// Makes links of addresses that came into words after these were read, such as that of a brand's support.
/// </summary>
public static class LinkedAddresses
{
    /// <summary>The nodes with a link for each address in their words; not within links.</summary>
    public static IReadOnlyList<Node> In(IReadOnlyList<Node> nodes) => [.. nodes.SelectMany(In)];

    private static IEnumerable<Node> In(Node node) => node switch
    {
        TextNode text => BareLinks.MayHold(text) ? BareLinks.Split(text, isInFile: false) : [text],
        LinkNode => [node],
        { Children.Count: > 0 } => [node with { Children = In(node.Children) }],
        _ => [node],
    };
}
