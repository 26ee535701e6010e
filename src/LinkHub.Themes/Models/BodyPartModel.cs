namespace LinkHub.Themes.Models;

/// <summary>
/// The model of <c>Callout.cshtml</c>, a remark that stands out of a text. It writes
/// <see cref="BodyPartModel.Body"/> exactly once. The same remark stands on the guide's page and in the frame
/// with its form, so a template of a part of a text knows no page.
/// </summary>
public sealed record CalloutModel : BodyPartModel
{
    /// <summary>
    /// <c>note</c>, <c>info</c>, <c>tip</c>, <c>check</c>, <c>warning</c> or <c>danger</c>.
    /// </summary>
    public required string Kind { get; init; }

    /// <summary>The remark's title, or its kind in the hub's language.</summary>
    public required string Label { get; init; }

    /// <summary>The sign of the kind.</summary>
    public required HtmlPart Icon { get; init; }
}

/// <summary>
/// The model of <c>Step.cshtml</c>: what stands in the list item of a step. It writes <see cref="Title"/>
/// and <see cref="BodyPartModel.Body"/> exactly once each.
/// </summary>
public sealed record StepModel : BodyPartModel
{
    /// <summary>The step's place in the text, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The heading of the step, with the link to itself; empty for a step without a title.</summary>
    public required HtmlPart Title { get; init; }
}

/// <summary>What templates of parts of a text know.</summary>
public abstract record BodyPartModel : TemplateModel
{
    /// <summary>What the author wrote in it.</summary>
    public required HtmlPart Body { get; init; }
}
