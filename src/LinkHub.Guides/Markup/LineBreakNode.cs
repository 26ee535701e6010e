using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary>A hard line break: <c>&lt;br/&gt;</c>, a backslash or two spaces at a line's end.</summary>
public sealed record LineBreakNode(SourceSpan Span) : Node(Span);
