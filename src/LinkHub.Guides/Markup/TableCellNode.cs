using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary>A cell: inline nodes or blocks.</summary>
public sealed record TableCellNode(bool IsHeader, SourceSpan Span) : Node(Span);
