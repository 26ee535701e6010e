using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary>A heading of level 1 to 6: inline nodes.</summary>
public sealed record HeadingNode(int Level, SourceSpan Span) : Node(Span);
