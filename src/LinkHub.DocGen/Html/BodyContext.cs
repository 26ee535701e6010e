using LinkHub.DocGen.Links;
using LinkHub.DocGen.Words;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Links;

namespace LinkHub.DocGen.Html;

/// <summary>Where a text is shown, for its links, its pictures and the words around it.</summary>
/// <param name="Links">Makes the hub's links.</param>
/// <param name="Origin">Where the text was written and the page that shows it.</param>
/// <param name="Words">The hub's own words.</param>
public sealed record BodyContext(HubLinks Links, LinkOrigin Origin, Wording Words)
{
    /// <summary>The scopes that a step which lists them shows, in order.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>
    /// Whether an <c>iframe</c> stays one; where not, it becomes a link. Pages with a form have none.
    /// </summary>
    public bool AllowsFrames { get; init; }

    /// <summary>Receives the pictures of the content folder that a part of a page shows, by path.</summary>
    public ICollection<string> Pictures { get; init; } = [];

    /// <summary>
    /// By step, links to the fields of the form beside the text whose values the step gives, in the form's order.
    /// </summary>
    public ILookup<Node, PageLink> Fields { get; init; } = Array.Empty<PageLink>().ToLookup(_ => default(Node)!);
}
