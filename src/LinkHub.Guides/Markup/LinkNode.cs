using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary>A link whose address is allowed: http(s), mailto, tel, relative, or <c>#anchor</c>.</summary>
/// <param name="Href">The address and where it was written.</param>
/// <param name="Title">The hover title, or null.</param>
/// <param name="Span">The whole link.</param>
public sealed record LinkNode(Located<TemplateText> Href, TemplateText? Title, SourceSpan Span) : Node(Span)
{
    /// <summary>
    /// A link that its own text spells out: <c>https://…</c> in the text, or <c>&lt;a href&gt;</c> without
    /// words.
    /// </summary>
    public bool IsBare { get; init; }
}
