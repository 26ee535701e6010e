using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary>A row; its children are <see cref="TableCellNode"/>.</summary>
public sealed record TableRowNode(SourceSpan Span) : Node(Span);
