using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary>Code within a line: <c>`…`</c>, or <c>&lt;code&gt;</c> that holds only text.</summary>
public sealed record CodeSpanNode(TemplateText Text, SourceSpan Span) : Node(Span);
