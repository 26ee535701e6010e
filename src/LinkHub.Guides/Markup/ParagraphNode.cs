using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary>A paragraph: inline nodes.</summary>
public sealed record ParagraphNode(SourceSpan Span) : Node(Span);
