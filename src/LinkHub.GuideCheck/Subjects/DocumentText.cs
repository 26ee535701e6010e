using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Subjects;

/// <summary>A piece of text that readers see; addresses are left out.</summary>
/// <param name="Kind">The use of the text.</param>
/// <param name="Text">The text itself.</param>
/// <param name="Span">Where it is written.</param>
/// <param name="Place">The node that carries it; null for title and description.</param>
public sealed record DocumentText(
    DocumentTextKind Kind, TemplateText Text, SourceSpan Span, PlacedNode? Place)
{
    private static readonly string[] WordAttributes = ["title", "description", "caption", "tip", "headline",
        "cta", "hint"];

    /// <summary>All of a text, in the order written.</summary>
    public static IEnumerable<DocumentText> In(DocumentSubject document)
    {
        if (document.Document.Title is { } title)
        {
            yield return new DocumentText(DocumentTextKind.Title, title.Value, title.Span, Place: null);
        }

        if (document.Document.Description is { } description)
        {
            yield return new DocumentText(
                DocumentTextKind.Description, description.Value, description.Span, Place: null);
        }

        foreach (var text in document.Nodes.SelectMany(Of))
        {
            yield return text;
        }
    }

    /// <summary>The text with each variable's value in its place.</summary>
    public string Expanded(DocumentSubject document) => Text.Expand(document.ValueOf);

    private static IEnumerable<DocumentText> Of(PlacedNode place)
    {
        switch (place.Node)
        {
            case TextNode text:
                yield return new DocumentText(DocumentTextKind.Words, text.Text, text.Span, place);
                break;
            case CodeSpanNode code:
                yield return new DocumentText(DocumentTextKind.Code, code.Text, code.Span, place);
                break;
            case CodeBlockNode block:
                yield return new DocumentText(DocumentTextKind.Code, block.Text, block.Span, place);
                break;
            case ImageNode { Alternative: { Value.IsEmpty: false } alternative }:
                yield return new DocumentText(
                    DocumentTextKind.Alternative, alternative.Value, alternative.Span, place);
                break;
            case ElementNode element:
                foreach (var attribute in element.Attributes.Where(
                    attribute => WordAttributes.Contains(attribute.Name)))
                {
                    if (attribute.Value is { IsEmpty: false } value)
                    {
                        yield return new DocumentText(
                            DocumentTextKind.Attribute, value, attribute.ValueSpan, place);
                    }
                }

                break;
        }
    }
}

/// <summary>The uses of a piece of text.</summary>
public enum DocumentTextKind
{
    /// <summary>The title of the text itself.</summary>
    Title,

    /// <summary>The description of the text itself.</summary>
    Description,

    /// <summary>Running words, headings among them.</summary>
    Words,

    /// <summary>Code, in a line or in a block.</summary>
    Code,

    /// <summary>A title, caption or hint that an element carries.</summary>
    Attribute,

    /// <summary>The text of a picture for people who cannot see it.</summary>
    Alternative,
}
