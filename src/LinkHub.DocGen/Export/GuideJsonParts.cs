using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Export;

/// <summary>
/// A section's blocks sorted: what comes before its steps, the steps, what comes after them.
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
        HeadingNode => [.. steps.Where(step => step.IsFromHeading && step.Span.Start == block.Span.Start).Take(1)],
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
