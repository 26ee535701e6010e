using LinkHub.Guides.Markup;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Links;

namespace LinkHub.GuideCheck.Subjects;

/// <summary>A text under check: a guide or an ordinary page.</summary>
/// <param name="Library">The folder it is part of.</param>
/// <param name="Document">What was read of it.</param>
/// <param name="Address">The page that shows it, below a hub's base path.</param>
public record DocumentSubject(Library Library, MarkupDocument Document, string Address)
{
    private Dictionary<string, PlacedNode>? _parts;

    /// <summary>All its parts, each before what it holds.</summary>
    public IReadOnlyList<PlacedNode> Nodes { get; } = PlacedNode.All(Document);

    /// <summary>The names of all the library's providers and partners.</summary>
    public LibraryNames Names { get; init; } = LibraryNames.None;

    /// <summary>Where its links are written.</summary>
    public LinkOrigin Origin => new(Document.File.Path, Address);

    /// <summary>The ids of its headings and steps, as the host's hub has them.</summary>
    public PageAnchors Anchors => field ??= new PageAnchors(Document.Body, ValueOf);

    /// <summary>The part that has an id; null where no part of the text itself has it.</summary>
    public PlacedNode? PartOf(string id)
    {
        _parts ??= Nodes.Select(placed => (Id: Anchors.Of(placed.Node), Placed: placed)).Where(part => part.Id is not null)
            .DistinctBy(part => part.Id).ToDictionary(part => part.Id!, part => part.Placed, StringComparer.Ordinal);
        return _parts.GetValueOrDefault(id);
    }

    /// <summary>A variable's value in the host's hub, or null.</summary>
    /// <param name="variable">Without braces: <c>brand.name</c>.</param>
    public virtual string? ValueOf(string variable) => Library.Host?.ValueOf(variable);
}
