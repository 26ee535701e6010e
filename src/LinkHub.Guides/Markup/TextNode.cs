using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary>Words: entities and escapes are resolved, line ends inside a paragraph are <c>\n</c>.</summary>
public sealed record TextNode(TemplateText Text, SourceSpan Span) : Node(Span);
