using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Subjects;

/// <summary>A link of a text, written as a link or as the address of a card.</summary>
/// <param name="Place">The link, or the element that carries it.</param>
/// <param name="Href">The address with the values that variables have in the host's hub.</param>
/// <param name="Span">Where the address is written.</param>
internal sealed record WrittenLink(PlacedNode Place, string Href, SourceSpan Span)
{
    /// <summary>All links, except those whose address depends on a variable without a value.</summary>
    public static IEnumerable<WrittenLink> In(DocumentSubject document)
    {
        foreach (var placed in document.Nodes)
        {
            if (AddressOf(placed.Node) is { } address
                && Expanded(address.Value, document) is { Length: > 0 } href)
            {
                yield return new WrittenLink(placed, href, address.Span);
            }
        }
    }

    private static Located<TemplateText>? AddressOf(Node node) => node switch
    {
        LinkNode link => link.Href,
        ElementNode element when element.Attribute("href") is { Value: { } value } href =>
            new(value, href.ValueSpan),
        _ => null,
    };

    private static string? Expanded(TemplateText address, DocumentSubject document)
    {
        var isKnown = address.Parts.All(part => !part.IsVariable || document.ValueOf(part.Text) is not null);
        return isKnown ? address.Expand(document.ValueOf) : null;
    }
}
