using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Guides.Outline;

/// <summary>
/// A part of a guide under one heading of level 1 to 3, or what stands before the first of them.
/// </summary>
/// <param name="Title">The heading's words; null for what stands under no heading of its own.</param>
/// <param name="Level">The heading's level; 0 without one.</param>
/// <param name="Blocks">Everything after the heading up to the next section, steps included.</param>
/// <param name="Steps">The steps among them, in order, from all lists of steps of the section.</param>
/// <param name="Span">From the heading (or the enclosing element's start) to the section's end.</param>
public sealed record GuideSection(
    Located<TemplateText>? Title,
    int Level,
    IReadOnlyList<Node> Blocks,
    IReadOnlyList<GuideStep> Steps,
    SourceSpan Span)
{
    /// <summary>Those of the enclosing <c>section</c> or <c>div</c>.</summary>
    public Conditions Conditions { get; init; } = Conditions.None;
}
