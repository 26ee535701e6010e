using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary><c>*…*</c>, <c>&lt;em&gt;</c> or <c>&lt;i&gt;</c>.</summary>
public sealed record EmphasisNode(SourceSpan Span) : Node(Span);
