using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Matching;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Links;
using LinkHub.Guides.Site.Lists;

namespace LinkHub.GuideCheck.Subjects;

/// <summary>A text under check: a guide or an ordinary page.</summary>
/// <param name="Library">The folder it is part of.</param>
/// <param name="Document">The text as it was read.</param>
/// <param name="Address">The page that shows it, below a hub's base path.</param>
public record DocumentSubject(Library Library, MarkupDocument Document, string Address)
{
    private Dictionary<string, PlacedNode>? _parts;

    /// <summary>All its parts, each before the parts it holds.</summary>
    public IReadOnlyList<PlacedNode> Nodes { get; } = PlacedNode.All(Document);

    /// <summary>The names of all the library's providers and partners.</summary>
    public LibraryNames Names { get; init; } = LibraryNames.None;

    /// <summary>Where its links are written.</summary>
    public LinkOrigin Origin => new(Document.File.Path, Address);

    /// <summary>The ids of its headings and steps, as the host's hub has them.</summary>
    public PageAnchors Anchors => field ??= new PageAnchors(Document.Body, ValueOf);

    /// <summary>The part that has an id, or null if no part of the text itself has it.</summary>
    public PlacedNode? PartOf(string id)
    {
        _parts ??= Nodes.Select(placed => (Id: Anchors.Of(placed.Node), Placed: placed))
            .Where(part => part.Id is not null)
            .DistinctBy(part => part.Id)
            .ToDictionary(part => part.Id!, part => part.Placed, StringComparer.Ordinal);
        return _parts.GetValueOrDefault(id);
    }

    /// <summary>A variable's value in the host's hub, or null.</summary>
    /// <param name="variable">Without braces: <c>brand.name</c>.</param>
    public virtual string? ValueOf(string variable) => Library.Host?.ValueOf(variable);
}

/// <summary>A guide under check, with the method it explains.</summary>
public sealed record GuideSubject(Library Library, GuideEntry Entry, Guide Guide)
    : DocumentSubject(Library, Guide.Document, Entry.Address)
{
    private GuideFields? _fields;

    public Connector Connector => Entry.Connector;

    public AuthMethod Method => Entry.Method;

    /// <summary>The fields that the form asks for, in its order.</summary>
    public IReadOnlyList<CredentialField> Asked { get; } = AskedFields.Of(Entry.Method, Entry.Kind);

    /// <summary>What the guide says about them; computed when a rule first asks.</summary>
    internal GuideFields Fields => _fields ??= GuideFields.Of(Guide, Connector, Method, Entry.Kind);

    /// <summary>Whether it stands for one form of its method and names the fields of the other.</summary>
    internal bool IsAboutOtherKind => OtherForm.NamedIn(Guide.Outline.Form, Method, Entry.Kind).Count > 0;

    public override string? ValueOf(string variable) => variable switch
    {
        "provider.name" => Connector.Title.Value,
        "method.label" => Method.Label.Value,
        _ => base.ValueOf(variable),
    };
}
