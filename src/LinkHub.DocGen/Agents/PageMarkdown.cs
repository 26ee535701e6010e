using LinkHub.DocGen.Forms;
using LinkHub.DocGen.Links;
using LinkHub.DocGen.Pages;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Agents;

/// <summary>
/// The content of pages that no file holds, the home page and the providers' pages, as nodes for their twins.
/// </summary>
public static class PageMarkdown
{
    /// <summary>The place of words that no file holds.</summary>
    internal static readonly SourceSpan Nowhere = new SourceFile("", "").Whole;

    /// <summary>Every provider with its twin's address, then the other pages.</summary>
    public static IReadOnlyList<Node> Of(HomePage page)
    {
        var providers = page.Providers.Select(card => Entry(card.Name, card.Href, card.Description));
        var topics = page.Pages.SelectMany(group => group.Topics)
            .Select(topic => Entry(topic.Text, topic.Href, topic.Description));
        return [List(providers), .. page.Pages.Count > 0 ? [List(topics)] : Array.Empty<Node>()];
    }

    /// <summary>Every method: how it connects, what it asks for, and its guides.</summary>
    public static IReadOnlyList<Node> Of(ProviderPage page) => [.. page.Methods.SelectMany(Method)];

    private static IEnumerable<Node> Method(MethodView method)
    {
        yield return new HeadingNode(2, Nowhere) { Children = [Text(method.Label)] };
        yield return Paragraph(
            method.Description is { } description ? $"{method.Flow}. {description}" : $"{method.Flow}.");
        foreach (var node in Part(method.Fields, method.Guide)
            .Concat(Part(method.SetupFields, method.SetupGuide)))
        {
            yield return node;
        }
    }

    private static IEnumerable<Node> Part(IReadOnlyList<FieldView> fields, PageLink? guide)
    {
        if (fields.Count > 0)
        {
            yield return List(fields.Select(Field));
        }

        if (guide is not null)
        {
            yield return new ParagraphNode(Nowhere) { Children = [Link(guide.Text, guide.Href)] };
        }
    }

    private static ListItemNode Field(FieldView field)
    {
        var name = new StrongNode(Nowhere) { Children = [Text(field.Label)] };
        return Item(name, Text(field.IsRequired ? $" ({field.Hint})" : $" ({field.Hint}, optional)"));
    }

    private static ListItemNode Entry(string name, string href, string? description) =>
        description is null ? Item(Link(name, href)) : Item(Link(name, href), Text($": {description}"));

    private static ListNode List(IEnumerable<ListItemNode> items) =>
        new(IsOrdered: false, Start: 1, Nowhere) { Children = [.. items] };

    private static ListItemNode Item(params Node[] children) =>
        new(IsChecked: null, Nowhere) { Children = children };

    private static ParagraphNode Paragraph(string text) => new(Nowhere) { Children = [Text(text)] };

    private static LinkNode Link(string text, string href) =>
        new(new Located<TemplateText>(TemplateText.Literal(TwinOf(href)), Nowhere), Title: null, Nowhere)
        {
            Children = [Text(text)],
        };

    // A page's address ends with a slash; its twin stands beside the folder. The home page is never linked
    // here.
    private static string TwinOf(string href) => href.EndsWith('/') ? href.TrimEnd('/') + ".md" : href;

    private static TextNode Text(string text) => new(TemplateText.Literal(text), Nowhere);
}
