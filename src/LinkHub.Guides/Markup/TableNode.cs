using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary>A table; its children are <see cref="TableRowNode"/>.</summary>
public sealed record TableNode(IReadOnlyList<ColumnAlignment> Alignments, SourceSpan Span) : Node(Span);
