using LinkHub.DocGen.Links;
using LinkHub.DocGen.Words;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Links;

namespace LinkHub.DocGen.Html;

/// <summary>
/// Writes branded content as the hub's own HTML: headings, steps, callouts, cards and the like.
/// </summary>
/// <remarks>
/// Every text must be literal by now. The HTML has no style attribute, no handler and no id that was not made
/// here.
/// </remarks>
public static class HubHtmlWriter
{
    /// <summary>A guide's or page's text.</summary>
    /// <param name="nodes">The text.</param>
    /// <param name="anchors">Its ids.</param>
    /// <param name="context">Where the text is shown.</param>
    public static HubBody Write(IReadOnlyList<Node> nodes, PageAnchors anchors, BodyContext context)
    {
        var writer = new BodyWriter(context, anchors);
        writer.WriteAll(nodes);
        return new HubBody(writer.Written, writer.Contents, [.. writer.Images.Order(StringComparer.Ordinal)])
        {
            Steps = writer.Steps,
            Anchors = anchors,
        };
    }

    /// <summary>
    /// A short text such as a field's description, without the paragraph around it if there is only one.
    /// </summary>
    public static HubHtml WriteInline(IReadOnlyList<Node> nodes, BodyContext context) =>
        WritePart(nodes is [ParagraphNode only] ? only.Children : nodes, context);

    /// <summary>A text that stands on a page beside others and therefore has no ids.</summary>
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

/// <summary>Where a text is shown, for its links, its pictures and the words around it.</summary>
/// <param name="Links">Makes the hub's links.</param>
/// <param name="Origin">Where the text was written and the page that shows it.</param>
/// <param name="Words">The hub's own words.</param>
public sealed record BodyContext(HubLinks Links, LinkOrigin Origin, Wording Words)
{
    /// <summary>What a theme shows around parts of the text; null for the built-in look.</summary>
    public IBodyTemplates? Templates { get; init; }

    /// <summary>The scopes that a step which lists them shows, in order.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>
    /// Whether an <c>iframe</c> stays one; otherwise it becomes a link, as on every page with a form.
    /// </summary>
    public bool AllowsFrames { get; init; }

    /// <summary>Receives the pictures of the content folder that a part of a page shows, by path.</summary>
    public ICollection<string> Pictures { get; init; } = [];

    /// <summary>Receives the links that the text shows.</summary>
    public ICollection<MadeLink> Made { get; init; } = [];

    /// <summary>
    /// By step, links to the fields of the form beside the text whose values the step gives, in the form's
    /// order.
    /// </summary>
    public ILookup<Node, PageLink> Fields { get; init; } = Array.Empty<PageLink>()
        .ToLookup(_ => default(Node)!);
}
