using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary>A line across the page: <c>---</c> or <c>&lt;hr/&gt;</c>.</summary>
public sealed record ThematicBreakNode(SourceSpan Span) : Node(Span);
