using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary>A paragraph: inline nodes.</summary>
public sealed record ParagraphNode(SourceSpan Span) : Node(Span)
{
    /// <summary>Whether it was written as <c>&lt;p&gt;</c>.</summary>
    public bool IsExplicit { get; init; }
}
