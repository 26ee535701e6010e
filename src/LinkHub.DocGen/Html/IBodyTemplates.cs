namespace LinkHub.DocGen.Html;

/// <summary>
/// What a theme shows around parts of a text; null where the built-in look stays. For use by several threads.
/// </summary>
public interface IBodyTemplates
{
    /// <summary>What a remark shows.</summary>
    /// <param name="kind">Such as <c>warning</c>.</param>
    /// <param name="label">Its title, or its kind in the hub's language.</param>
    IReadOnlyList<BodyPiece>? Callout(string kind, string label);

    /// <summary>What stands in the list item of a step.</summary>
    /// <param name="number">The step's place in the text, from 1.</param>
    /// <param name="hasTitle">Whether the step has a title.</param>
    IReadOnlyList<BodyPiece>? Step(int number, bool hasTitle);
}

/// <summary>What the pieces of a part are.</summary>
public enum BodyPieceKind
{
    /// <summary>HTML as the template wrote it.</summary>
    Html,

    /// <summary>The place of the title.</summary>
    Title,

    /// <summary>The place of what the author wrote.</summary>
    Body,

    /// <summary>A link into the hub, which begins with the base path.</summary>
    Link,
}

/// <summary>A piece of what a template writes for a part of a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">HTML, or the address of a link; empty for a place.</param>
public readonly record struct BodyPiece(BodyPieceKind Kind, string Text);
