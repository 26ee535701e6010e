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

/// <summary>
/// One thing to do: a <c>Step</c> element, or a heading <c>Step N: …</c> with what follows it.
/// </summary>
/// <param name="Title">The words a reader sees, without the <c>Step N:</c> of a heading.</param>
/// <param name="Number">Counted from 1 within its list of steps, or as the heading says.</param>
/// <param name="Blocks">What the step says, without its title.</param>
/// <param name="Span">The whole step.</param>
public sealed record GuideStep(
    Located<TemplateText> Title, int Number, IReadOnlyList<Node> Blocks, SourceSpan Span)
{
    public Conditions Conditions { get; init; } = Conditions.None;

    /// <summary>Whether a heading opened it rather than an element.</summary>
    public bool IsFromHeading { get; init; }
}

/// <summary>Joins the conditions of parts that stand in one another.</summary>
public static class ConditionSets
{
    /// <summary>
    /// The conditions under which an inner part shows: of two sets of scopes, those in both count.
    /// </summary>
    /// <remarks>
    /// Where two sets share nothing, the inner part's set stands: it says more about the part.
    /// </remarks>
    public static Conditions And(this Conditions outer, Conditions inner)
    {
        if (outer.IsNone)
        {
            return inner;
        }

        var scopes = inner.Scopes;
        if (scopes.Count == 0)
        {
            scopes = outer.Scopes;
        }
        else if (outer.Scopes.Count > 0
            && inner.Scopes.Intersect(outer.Scopes).ToList() is { Count: > 0 } both)
        {
            scopes = both;
        }

        return new Conditions(
            outer.HiddenOnWhitelabel || inner.HiddenOnWhitelabel, scopes, inner.ListsScopes);
    }
}
