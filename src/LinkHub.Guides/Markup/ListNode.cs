using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary>A list; its children are <see cref="ListItemNode"/>.</summary>
/// <param name="IsOrdered">Numbered rather than bulleted.</param>
/// <param name="Start">The first number of a numbered list.</param>
/// <param name="Span">The whole list.</param>
public sealed record ListNode(bool IsOrdered, int Start, SourceSpan Span) : Node(Span);
