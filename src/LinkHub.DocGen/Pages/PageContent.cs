using LinkHub.Guides.Markup;
using LinkHub.Guides.Matching;

namespace LinkHub.DocGen.Pages;

/// <summary>
/// A guide or page as one brand says it: every text literal, nothing in it that the hub must not show.
/// </summary>
/// <param name="Title">Without the hub's name.</param>
/// <param name="Description">A sentence or two, or null.</param>
/// <param name="Body">The text.</param>
public sealed record PageContent(string Title, string? Description, IReadOnlyList<Node> Body)
{
    /// <summary>Which part of a guide says where to find which field's value.</summary>
    public IReadOnlyList<FieldSource> Sources { get; init; } = [];
}
