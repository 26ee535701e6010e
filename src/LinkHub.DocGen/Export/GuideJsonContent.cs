using LinkHub.DocGen.Agents;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Export;

/// <summary>
/// Blocks laid into the slots of <c>support.guides</c>: text, then one list, then one image.
/// </summary>
/// <param name="Blocks">What comes first, and everything where the order is another one.</param>
/// <param name="List">A plain list at the end, or before the image.</param>
/// <param name="Image">A plain image at the end.</param>
internal sealed record GuideJsonContent(IReadOnlyList<Node> Blocks, ListNode? List, ImageNode? Image)
{
    public static GuideJsonContent Of(IReadOnlyList<Node> blocks)
    {
        var image = blocks.Count > 0 ? PlainImage(blocks[^1]) : null;
        var rest = image is null ? blocks : [.. blocks.SkipLast(1)];
        var list = rest.Count > 0 && rest[^1] is ListNode last && IsPlain(last) ? last : null;
        return new GuideJsonContent(list is null ? rest : [.. rest.SkipLast(1)], list, image);
    }

    private static ImageNode? PlainImage(Node node) => node switch
    {
        ImageNode { Conditions.IsNone: true, Title: null, Width: null, Height: null } image => image,
        ParagraphNode { Conditions.IsNone: true, Children: [ImageNode inner] } => PlainImage(inner),
        ElementNode { Name: "Frame", Conditions.IsNone: true, Attributes: [], Children: [var inner] } => PlainImage(inner),
        _ => null,
    };

    private static bool IsPlain(ListNode list) =>
        list is { IsOrdered: false, Conditions.IsNone: true }
        && list.Children.All(item => item is ListItemNode { Conditions.IsNone: true, IsChecked: null }
            && item.Children.All(MarkdownBlocks.IsInline));
}
