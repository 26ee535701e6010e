using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary><c>**…**</c>, <c>&lt;strong&gt;</c> or <c>&lt;b&gt;</c>.</summary>
public sealed record StrongNode(SourceSpan Span) : Node(Span);
