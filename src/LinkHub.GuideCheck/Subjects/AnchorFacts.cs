using LinkHub.Guides.Site.Links;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Subjects;

/// <summary>
/// What is kept of a text to check links between pages: its ids as numbers, and its links to ids of other
/// pages.
/// </summary>
/// <param name="Links">Its links to headings and steps of other pages.</param>
public sealed record AnchorFacts(IReadOnlyList<AnchorLink> Links)
{
    private ulong[] Shown { get; init; } = [];

    private ulong[] Hidden { get; init; } = [];

    public static AnchorFacts Of(DocumentSubject document)
    {
        var ids = document.Nodes
            .Select(placed => (placed.IsHidden, Id: document.Anchors.Of(placed.Node)))
            .Where(part => part.Id is not null)
            .ToLookup(part => part.IsHidden, part => StableHash.Of(part.Id));
        return new AnchorFacts(LinksOf(document)) { Shown = [.. ids[false]], Hidden = [.. ids[true]] };
    }

    /// <summary>Whether the page has the id that a link to it names.</summary>
    /// <param name="fragment">As written, without <c>#</c>.</param>
    public bool Has(string fragment) => Shown.Contains(Number(fragment)) || IsHidden(fragment);

    /// <summary>Whether whitelabel hubs leave out the part with the id.</summary>
    /// <param name="fragment">As written, without <c>#</c>.</param>
    public bool IsHidden(string fragment) => Hidden.Contains(Number(fragment));

    // As a hub writes links to other pages, without looking at their titles.
    private static ulong Number(string fragment) => StableHash.Of(AnchorNames.Id(fragment));

    private static List<AnchorLink> LinksOf(DocumentSubject document)
    {
        List<AnchorLink>? links = null;
        foreach (var link in WrittenLink.In(document).Where(link => link.Href.Contains('#')))
        {
            var target = document.Library.Links.Find(link.Href, document.Origin);
            if (target is { Kind: LinkTargetKind.Page, Fragment: { Length: > 0 } fragment }
                && link.Span.File == document.Document.File)
            {
                (links ??= []).Add(new AnchorLink(
                    KeptSpan.Of(link.Span), target.Address, fragment, link.Place.IsHidden));
            }
        }

        return links ?? [];
    }
}

/// <summary>A link to a heading or step of another page, kept when the text is forgotten.</summary>
/// <param name="Place">Where the address is written.</param>
/// <param name="Address">The other page's.</param>
/// <param name="Fragment">As written, without <c>#</c>.</param>
/// <param name="IsHidden">Whether whitelabel hubs leave the link out.</param>
public readonly record struct AnchorLink(KeptSpan Place, string Address, string Fragment, bool IsHidden);
