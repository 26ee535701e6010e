using System.Globalization;
using System.Text;
using LinkHub.DocGen.Html;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Export;

/// <summary>
/// Writes a guide's body as plain semantic HTML: no theme, nothing hidden, replaced or resolved.
/// </summary>
/// <remarks>
/// <c>Steps</c> is an <c>ol</c> and <c>Step</c> an <c>li</c> with its title in a heading; callouts are
/// <c>aside</c>; what is interface and not content carries <c>data-chrome</c>. Variables print as they are
/// written.
/// </remarks>
public static class PlainHtmlWriter
{
    /// <summary>The body as an HTML fragment that ends with a line feed, or empty.</summary>
    public static string Write(IReadOnlyList<Node> body)
    {
        var html = new StringBuilder();
        Blocks(html, FirstPlaces.Of(body));
        return html.ToString();
    }

    private static void Blocks(StringBuilder html, IReadOnlyList<Node> nodes)
    {
        foreach (var node in nodes)
        {
            Node(html, node);
            html.Append('\n');
        }
    }

    /// <summary>Writes the children of a node, blocks on lines of their own.</summary>
    internal static void Children(StringBuilder html, IReadOnlyList<Node> nodes)
    {
        foreach (var node in nodes)
        {
            Node(html, node);
            if (node is not (TextNode or CodeSpanNode or StrongNode or EmphasisNode or StrikethroughNode
                or LinkNode or ImageNode or ElementNode { IsInline: true }))
            {
                html.Append('\n');
            }
        }
    }

    private static void Node(StringBuilder html, Node node)
    {
        switch (node)
        {
            case TextNode text:
                TemplateHtml.Append(html, text.Text);
                break;
            case CodeSpanNode code:
                html.Append("<code>");
                TemplateHtml.Append(html, code.Text);
                html.Append("</code>");
                break;
            case CodeBlockNode block:
                Code(html, block);
                break;
            case LinkNode link:
                Link(html, link);
                break;
            case ImageNode image:
                Image(html, image);
                break;
            case LineBreakNode:
                html.Append("<br>");
                break;
            case ThematicBreakNode:
                html.Append("<hr>");
                break;
            case ListNode list:
                List(html, list);
                break;
            case TableNode table:
                PlainHtmlTable.Write(html, table);
                break;
            case ElementNode element:
                PlainHtmlElement.Write(html, element);
                break;
            case HeadingNode when !Phrasing.AreInline(node.Children):
                html.Append('<').Append(Tag(node)).Append('>').Append(HtmlText.Escape(NodeWords.Of(node)))
                    .Append("</").Append(Tag(node)).Append('>');
                break;
            case StrongNode or EmphasisNode or StrikethroughNode when !Phrasing.AreInline(node.Children):
                Children(html, node.Children);
                break;
            case ParagraphNode when !Phrasing.AreInline(node.Children):
                Wrapped(html, "div", node.Children);
                break;
            default:
                Wrapped(html, Tag(node), node.Children);
                break;
        }
    }

    /// <summary>An element without attributes around children.</summary>
    internal static void Wrapped(StringBuilder html, string tag, IReadOnlyList<Node> children)
    {
        html.Append('<').Append(tag).Append('>');
        Children(html, children);
        html.Append("</").Append(tag).Append('>');
    }

    private static string Tag(Node node) => node switch
    {
        ParagraphNode => "p",
        HeadingNode heading => HeadingTag(heading.Level),
        StrongNode => "strong",
        EmphasisNode => "em",
        StrikethroughNode => "del",
        QuoteNode => "blockquote",
        _ => "div",
    };

    private static string HeadingTag(int level) => level switch
    {
        1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    };

    private static void Code(StringBuilder html, CodeBlockNode block)
    {
        html.Append("<pre><code");
        if (block.Language is { } language)
        {
            TemplateHtml.AppendAttribute(html, "class", TemplateText.Literal("language-" + language));
        }

        html.Append('>');
        TemplateHtml.Append(html, block.Text);
        html.Append("\n</code></pre>");
    }

    private static void Link(StringBuilder html, LinkNode link)
    {
        html.Append("<a");
        TemplateHtml.AppendAttribute(html, "href", link.Href.Value);
        TemplateHtml.AppendAttribute(html, "title", link.Title);
        html.Append('>');
        Children(html, link.Children);
        html.Append("</a>");
    }

    private static void Image(StringBuilder html, ImageNode image)
    {
        html.Append("<img");
        TemplateHtml.AppendAttribute(html, "src", image.Source.Value);
        TemplateHtml.AppendAttribute(html, "alt", image.Alternative?.Value ?? TemplateText.Empty);
        TemplateHtml.AppendAttribute(html, "title", image.Title);
        TemplateHtml.AppendAttribute(html, "width", image.Width);
        TemplateHtml.AppendAttribute(html, "height", image.Height);
        html.Append('>');
    }

    private static void List(StringBuilder html, ListNode list)
    {
        var tag = list.IsOrdered ? "ol" : "ul";
        html.Append('<').Append(tag);
        int? start = list is { IsOrdered: true, Start: not 1 } ? list.Start : null;
        TemplateHtml.AppendAttribute(html, "start", start);
        html.Append(">\n");
        foreach (var node in list.Children)
        {
            html.Append("<li>");
            if (node is ListItemNode { IsChecked: { } isChecked })
            {
                html.Append(isChecked
                    ? "<input type=\"checkbox\" disabled checked> "
                    : "<input type=\"checkbox\" disabled> ");
            }

            Children(html, node.Children);
            html.Append("</li>\n");
        }

        html.Append("</").Append(tag).Append('>');
    }
}

/// <summary>Writes texts that may hold variables as HTML; variables stay as they are written.</summary>
internal static class TemplateHtml
{
    /// <summary>Text with variables as they are written.</summary>
    public static void Append(StringBuilder html, TemplateText text) => html.AppendText(text.ToString());

    /// <summary>An attribute with a space before it, or nothing if the value is null.</summary>
    public static void AppendAttribute(StringBuilder html, string name, TemplateText? value) =>
        html.AppendAttribute(name, value?.ToString());

    /// <summary>An attribute with a number, or nothing if the value is null.</summary>
    public static void AppendAttribute(StringBuilder html, string name, int? value) =>
        html.AppendAttribute(name, value?.ToString(CultureInfo.InvariantCulture));
}

/// <summary>
/// Keeps an <c>id</c> on the first element that has it: a repeated id makes a page invalid, and links lead to
/// the first one anyway.
/// </summary>
internal static class FirstPlaces
{
    /// <summary>The nodes in their order, with repeated ids removed.</summary>
    public static IReadOnlyList<Node> Of(IReadOnlyList<Node> nodes) =>
        Of(nodes, new HashSet<string>(StringComparer.Ordinal));

    private static IReadOnlyList<Node> Of(IReadOnlyList<Node> nodes, HashSet<string> taken) =>
        [.. nodes.Select(node => Of(node, taken))];

    private static Node Of(Node node, HashSet<string> taken)
    {
        var id = node is ElementNode { Attributes.Count: > 0 } named
            ? named.Attribute("id")?.Value?.ToString()
            : null;
        var first = id is not null && !taken.Add(id) && node is ElementNode repeated
            ? repeated
                with
            { Attributes = [.. repeated.Attributes.Where(attribute => attribute.Name != "id")] }
            : node;
        return first.Children.Count > 0 ? first with { Children = Of(first.Children, taken) } : first;
    }
}
