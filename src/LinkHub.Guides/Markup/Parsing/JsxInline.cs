using Markdig.Syntax.Inlines;

namespace LinkHub.Guides.Markup.Parsing;

/// <summary>A tag, expression or comment within a line of text.</summary>
internal sealed class JsxInline(JsxToken token) : LeafInline
{
    public JsxToken Token { get; } = token;
}
