using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary>A block quotation: blocks.</summary>
public sealed record QuoteNode(SourceSpan Span) : Node(Span);
