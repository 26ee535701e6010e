using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary><c>~~…~~</c>, <c>&lt;s&gt;</c> or <c>&lt;del&gt;</c>.</summary>
public sealed record StrikethroughNode(SourceSpan Span) : Node(Span);
