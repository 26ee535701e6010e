using LinkHub.Guides.Markup.Lowering;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary>A link whose address is allowed: http(s), mailto, tel, relative, or <c>#anchor</c>.</summary>
/// <param name="Href">The address and where it was written.</param>
/// <param name="Title">The hover title, or null.</param>
/// <param name="Span">The whole link.</param>
public sealed record LinkNode(Located<TemplateText> Href, TemplateText? Title, SourceSpan Span) : Node(Span)
{
    private static readonly IReadOnlyList<string> Prefixes = ["", "http://", "mailto:"];

    private static readonly IReadOnlyList<string> Schemes = ["http://", "https://", "mailto:"];

    /// <summary>Whether its words are its address, or it has none: <c>https://…</c> in the text.</summary>
    public bool IsBare => Children.Count == 0 || (!Href.Value.HasVariables && Children.All(IsLiteral)
        && SpellsOut(string.Concat(Children.Select(static word => ((TextNode)word).Text)), Href.Value.ToString()));

    private static bool IsLiteral(Node word) => word is TextNode { Text.HasVariables: false };

    private static bool SpellsOut(string words, string address) =>
        Prefixes.Any(prefix => UrlEncoder.Normalise(prefix + words) == address)
        && Schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
}
