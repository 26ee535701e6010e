using LinkHub.DocGen.Agents;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Export;

/// <summary>
/// A section's blocks in three groups: those before its steps, the steps, those behind its steps.
/// </summary>
/// <param name="Before">Blocks before the first step; all blocks of a section without steps.</param>
/// <param name="Steps">Each step with the blocks that stand between it and the one before it.</param>
/// <param name="After">Blocks behind the last step.</param>
internal sealed record GuideJsonParts(
    IReadOnlyList<Node> Before,
    IReadOnlyList<(GuideStep Step, IReadOnlyList<Node> Before)> Steps,
    IReadOnlyList<Node> After)
{
    public bool IsEmpty => Before.Count == 0 && Steps.Count == 0 && After.Count == 0;

    /// <param name="section">The section.</param>
    /// <param name="skip">How many blocks at its beginning are written elsewhere.</param>
    public static GuideJsonParts Of(GuideSection section, int skip)
    {
        var steps = new List<(GuideStep Step, IReadOnlyList<Node> Before)>();
        var loose = new List<Node>();
        IReadOnlyList<Node>? before = null;
        for (var i = skip; i < section.Blocks.Count; i++)
        {
            var found = StepsOf(section.Blocks[i], section.Steps);
            if (found.Count == 0)
            {
                loose.Add(section.Blocks[i]);
                continue;
            }

            foreach (var step in found)
            {
                steps.Add((step, before is null ? [] : [.. loose]));
                before ??= [.. loose];
                loose.Clear();
            }

            i += found[0].IsFromHeading ? found[0].Blocks.Count : 0;
        }

        return before is null ? new GuideJsonParts(loose, [], []) : new GuideJsonParts(before, steps, loose);
    }

    // A list of steps that holds anything else stays text, or that would be lost.
    private static List<GuideStep> StepsOf(Node block, IReadOnlyList<GuideStep> steps) => block switch
    {
        HeadingNode =>
            [.. steps.Where(step => step.IsFromHeading && step.Span.Start == block.Span.Start).Take(1)],
        ElementNode { Name: "Steps" } list when list.Children.All(IsStep) =>
        [
            .. list.Children
                .Select(child => steps.FirstOrDefault(step => !step.IsFromHeading && step.Span == child.Span))
                .OfType<GuideStep>(),
        ],
        _ => [],
    };

    private static bool IsStep(Node node) => node is ElementNode { Name: "Step" };
}

/// <summary>
/// Blocks laid into the slots of <c>support.guides</c>: text, then one list, then one image.
/// </summary>
/// <param name="Blocks">The text; all blocks if their order is not text, list, image.</param>
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
        ElementNode { Name: "Frame", Conditions.IsNone: true, Attributes: [], Children: [var inner] } =>
            PlainImage(inner),
        _ => null,
    };

    private static bool IsPlain(ListNode list) =>
        list is { IsOrdered: false, Conditions.IsNone: true }
        && list.Children.All(item => item is ListItemNode { Conditions.IsNone: true, IsChecked: null }
            && item.Children.All(MarkdownBlocks.IsInline));
}
