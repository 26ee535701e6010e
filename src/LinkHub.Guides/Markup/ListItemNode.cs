using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary>An item of a list: inline nodes (a tight item's text), blocks, or both.</summary>
/// <param name="IsChecked">For a task (<c>- [x]</c>): whether its box is ticked; null where there is no
/// box.</param>
/// <param name="Span">The item with its marker.</param>
public sealed record ListItemNode(bool? IsChecked, SourceSpan Span) : Node(Span);
