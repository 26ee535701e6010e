using LinkHub.DocGen.Agents;
using LinkHub.DocGen.Pages;
using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Links;

namespace LinkHub.DocGen.Hubs;

/// <summary>A page of a hub in the brand's words, from which every output is written.</summary>
/// <param name="Subject">The subject of the page: its connector may show its functional addresses.</param>
/// <param name="Origins">The sources of the page.</param>
internal sealed record MadePage(PageSubject Subject, LeakOrigins Origins)
{
    /// <summary>The page itself; null for a form that has no page.</summary>
    public HubPage? View { get; init; }

    /// <summary>The page's form for frames in other pages; null for a page without one.</summary>
    public EmbedPage? Embed { get; init; }

    /// <summary>The page as lists show it; null for a page that no list has.</summary>
    public HubEntry? Entry { get; init; }

    /// <summary>The page's content as nodes.</summary>
    public IReadOnlyList<Node> Body { get; init; } = [];

    /// <summary>
    /// Where the links of <see cref="Body"/> were written, or null if they are addresses already.
    /// </summary>
    public LinkOrigin? Origin { get; init; }
}
