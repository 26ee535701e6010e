using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Links;

namespace LinkHub.DocGen.Html;

/// <summary>
/// Writes branded content as the hub's own HTML: headings, steps, callouts, cards and all the rest.
/// </summary>
/// <remarks>
/// Every text must be literal by now. The HTML has no style attribute, no handler and no id that was not made
/// here.
/// </remarks>
public static class HubHtmlWriter
{
    /// <summary>A guide's or page's text.</summary>
    public static HubBody Write(IReadOnlyList<Node> nodes, BodyContext context)
    {
        var writer = new BodyWriter(context, new PageAnchors(nodes));
        writer.WriteAll(nodes);
        return new HubBody(writer.Written, writer.Contents, [.. writer.Images.Order(StringComparer.Ordinal)])
        {
            Steps = writer.Steps,
        };
    }

    /// <summary>
    /// A short text such as a field's description: without the paragraph around it where there is only one.
    /// </summary>
    public static HubHtml WriteInline(IReadOnlyList<Node> nodes, BodyContext context) =>
        WritePart(nodes is [ParagraphNode only] ? only.Children : nodes, context);

    /// <summary>A text that stands on a page beside others, and so has no ids.</summary>
    public static HubHtml WritePart(IReadOnlyList<Node> nodes, BodyContext context)
    {
        var writer = new BodyWriter(context, new PageAnchors([]));
        writer.WriteAll(nodes);
        foreach (var picture in writer.Images)
        {
            context.Pictures.Add(picture);
        }

        return writer.Written;
    }
}
