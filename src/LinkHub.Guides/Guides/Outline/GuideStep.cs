using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Guides.Outline;

/// <summary>
/// One thing to do: a <c>Step</c> element, or a heading <c>Step N: …</c> with what follows it.
/// </summary>
/// <param name="Title">The words a reader sees, without the <c>Step N:</c> of a heading.</param>
/// <param name="Number">Counted from 1 within its list of steps, or as the heading says.</param>
/// <param name="Blocks">What the step says, without its title.</param>
/// <param name="Span">The whole step.</param>
public sealed record GuideStep(Located<TemplateText> Title, int Number, IReadOnlyList<Node> Blocks, SourceSpan Span)
{
    public Conditions Conditions { get; init; } = Conditions.None;

    /// <summary>Whether a heading opened it rather than an element.</summary>
    public bool IsFromHeading { get; init; }
}
