using LinkHub.Guides.Markup.Parsing;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>An element whose closing tag has not come yet.</summary>
/// <param name="Tag">Its opening tag.</param>
/// <param name="IsHoisted">Whether the tag stood inside a paragraph that ended before the element
/// did.</param>
/// <param name="IsTooDeep">Whether the element lies past the nesting limit and is read as its content
/// alone.</param>
internal sealed record OpenElement(JsxTag Tag, bool IsHoisted, bool IsTooDeep)
{
    /// <summary>Of an element past the limit, the list it stands in.</summary>
    public List<Node> Children { get; init; } = [];
}
