using System.Text;
using LinkHub.DocGen.Html;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Export;

/// <summary>Writes components as the HTML that means the same, and HTML elements as themselves.</summary>
internal static class PlainHtmlElement
{
    public static void Write(StringBuilder html, ElementNode element)
    {
        switch (element.Name)
        {
            case "Steps":
                Steps(html, element);
                break;
            case "Step":
                Titled(html, "div", "h3", element);
                break;
            case "Warning" or "Note" or "Info" or "Tip" or "Check" or "Danger" or "Callout":
                Callout(html, element);
                break;
            case "Card":
                Card(html, element);
                break;
            case "Accordion" or "Expandable":
                Titled(html, "details", "summary", element);
                break;
            case "Tab":
                Titled(html, "section", "h3", element);
                break;
            case "Tooltip":
                Tooltip(html, element);
                break;
            case "Frame":
                Wrapped(html, "figure", element);
                break;
            case "Icon":
                Chrome(html, "span", element);
                break;
            case "Panel":
                Wrapped(html, "aside", element);
                break;
            case "div" when element.Has("data-guides-scope-selector"):
                Chrome(html, "div", element);
                break;
            case "iframe":
                Frame(html, element);
                break;
            case "figure":
                WithCaption(html, element, "figcaption");
                break;
            case "details":
                WithCaption(html, element, "summary");
                break;
            default:
                Wrapped(html, Tag(element), element);
                break;
        }
    }

    private static void Steps(StringBuilder html, ElementNode steps)
    {
        html.Append("<ol");
        Anchor(html, steps);
        Conditions(html, steps);
        html.Append('>');
        foreach (var child in steps.Children.Where(child => !NodeTree.IsBlank(child)))
        {
            if (child is ElementNode { Name: "Step" } step)
            {
                Titled(html, "li", "h3", step);
            }
            else
            {
                PlainHtmlWriter.Wrapped(html, "li", [child]);
            }

            html.Append('\n');
        }

        html.Append("</ol>");
    }

    // An element that HTML allows only inside another one, or only around words, is a block of its own
    // elsewhere.
    private static string Tag(ElementNode element) => element.Name switch
    {
        "summary" or "figcaption" or "caption" or "thead" or "tbody" or "tfoot" => "div",
        // A place that links lead to may hold a link itself.
        "a" => Phrasing.AreInline(element.Children) ? "span" : "div",
        "kbd" or "sub" or "sup" or "u" or "span" or "code" => Phrasing.AreInline(element.Children) ? element.Name : "div",
        [>= 'a' and <= 'z', ..] => element.Name,
        _ => "div",
    };

    private static void WithCaption(StringBuilder html, ElementNode element, string caption)
    {
        var first = element.Children.OfType<ElementNode>().FirstOrDefault(child => child.Name == caption);
        html.Append('<').Append(element.Name);
        Anchor(html, element);
        Conditions(html, element);
        html.Append('>');
        if (first is not null)
        {
            html.Append('<').Append(caption);
            Conditions(html, first);
            html.Append('>').Append(HtmlText.Escape(NodeWords.Of(first))).Append("</").Append(caption).Append(">\n");
        }

        PlainHtmlWriter.Children(html, [.. element.Children.Where(child => !ReferenceEquals(child, first))]);
        html.Append("</").Append(element.Name).Append('>');
    }

    private static void Wrapped(StringBuilder html, string tag, ElementNode element)
    {
        html.Append('<').Append(tag);
        Anchor(html, element);
        Conditions(html, element);
        html.Append('>');
        PlainHtmlWriter.Children(html, element.Children);
        html.Append("</").Append(tag).Append('>');
    }

    // Prefixed, so that no name of a guide's choosing can shadow one that a page's script relies on.
    private static void Anchor(StringBuilder html, ElementNode element)
    {
        if (element.Attribute("id")?.Value is { } id)
        {
            TemplateHtml.AppendAttribute(html, "id", TemplateText.Literal(Prefixed(id.ToString())));
        }
    }

    private static string Prefixed(string id) =>
        id.StartsWith("user-content-", StringComparison.Ordinal) ? id : "g-" + id;

    private static void Titled(StringBuilder html, string tag, string titleTag, ElementNode element)
    {
        html.Append('<').Append(tag);
        Conditions(html, element);
        html.Append('>');
        Title(html, titleTag, element.Attribute("title")?.Value);
        PlainHtmlWriter.Children(html, element.Children);
        html.Append("</").Append(tag).Append('>');
    }

    private static void Callout(StringBuilder html, ElementNode element)
    {
        html.Append("<aside");
        TemplateHtml.AppendAttribute(html, "class", TemplateText.Literal(element.Name.ToLowerInvariant()));
        Conditions(html, element);
        html.Append('>');
        PlainHtmlWriter.Children(html, element.Children);
        html.Append("</aside>");
    }

    // The card's own address is interface around its content: the words of a link would be the title twice.
    private static void Card(StringBuilder html, ElementNode element)
    {
        html.Append("<div class=\"card\"");
        Conditions(html, element);
        html.Append('>');
        Title(html, "h3", element.Attribute("title")?.Value);
        PlainHtmlWriter.Children(html, element.Children);
        if (element.Attribute("href")?.Value is { } href)
        {
            html.Append("<a data-chrome");
            TemplateHtml.AppendAttribute(html, "href", href);
            html.Append("></a>");
        }

        html.Append("</div>");
    }

    private static void Tooltip(StringBuilder html, ElementNode element)
    {
        var tag = Phrasing.AreInline(element.Children) ? "span" : "div";
        html.Append('<').Append(tag);
        Conditions(html, element);
        html.Append('>');
        Title(html, "span", element.Attribute("title")?.Value);
        PlainHtmlWriter.Children(html, element.Children);
        html.Append("</").Append(tag).Append('>');
    }

    private static void Chrome(StringBuilder html, string tag, ElementNode element)
    {
        html.Append('<').Append(tag).Append(" data-chrome></").Append(tag).Append('>');
        PlainHtmlWriter.Children(html, element.Children);
    }

    private static void Frame(StringBuilder html, ElementNode element)
    {
        html.Append("<iframe");
        TemplateHtml.AppendAttribute(html, "src", element.Attribute("src")?.Value);
        TemplateHtml.AppendAttribute(html, "title", element.Attribute("title")?.Value);
        html.Append("></iframe>");
    }

    private static void Title(StringBuilder html, string tag, TemplateText? title)
    {
        if (title is { IsEmpty: false })
        {
            html.Append('<').Append(tag).Append('>');
            TemplateHtml.Append(html, title);
            html.Append("</").Append(tag).Append(">\n");
        }
    }

    private static void Conditions(StringBuilder html, ElementNode element)
    {
        if (element.Conditions.HiddenOnWhitelabel)
        {
            html.Append(" data-whitelabel-hide");
        }

        if (element.Conditions.Scopes.Count > 0)
        {
            TemplateHtml.AppendAttribute(
                html,
                "data-guide-scopes",
                TemplateText.Literal(string.Join(' ', element.Conditions.Scopes)));
        }
    }
}
