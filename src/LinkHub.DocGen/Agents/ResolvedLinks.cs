using LinkHub.DocGen.Links;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Links;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Agents;

/// <summary>
/// Content with its links resolved to the hub's addresses, so that a twin can be read on its own.
/// </summary>
public static class ResolvedLinks
{
    /// <summary>The same content; links that have no target stay as they are written.</summary>
    public static IReadOnlyList<Node> In(IReadOnlyList<Node> nodes, HubLinks links, LinkOrigin origin)
    {
        Node[]? changed = null;
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = In(nodes[i], links, origin);
            if (!ReferenceEquals(node, nodes[i]))
            {
                changed ??= [.. nodes];
                changed[i] = node;
            }
        }

        return changed ?? nodes;
    }

    private static Node In(Node node, HubLinks links, LinkOrigin origin)
    {
        var children = In(node.Children, links, origin);
        var resolved = node switch
        {
            LinkNode link => link with { Href = Resolved(link.Href, links, origin) },
            ImageNode image when links.FindImage(image.Source.Value.ToString(), origin) is { } found =>
                image with { Source = image.Source with { Value = TemplateText.Literal(links.To(found)) } },
            ElementNode element when element.Attribute("href") is { } href =>
                WithHref(element, href, links, origin),
            _ => node,
        };
        return ReferenceEquals(children, node.Children) ? resolved : resolved with { Children = children };
    }

    private static ElementNode WithHref(
        ElementNode element, MarkupAttribute href, HubLinks links, LinkOrigin origin)
    {
        var target = Resolved(new(href.Value ?? TemplateText.Empty, href.ValueSpan), links, origin).Value;
        return element with
        {
            Attributes = [
                .. element.Attributes.Select(a => ReferenceEquals(a, href) ? a with { Value = target } : a)],
        };
    }

    // An anchor of the page itself also works in the twin.
    private static Located<TemplateText> Resolved(
        Located<TemplateText> href, HubLinks links, LinkOrigin origin)
    {
        var written = href.Value.ToString();
        return written.StartsWith('#') || links.Resolve(written, origin) is not { IsExternal: false } target
            ? href
            : href with { Value = TemplateText.Literal(target.Href) };
    }
}
