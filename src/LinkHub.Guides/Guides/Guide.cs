using LinkHub.Guides.Guides.Claims;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;

namespace LinkHub.Guides.Guides;

/// <summary>A guide that was read: its document and its outline. May be used by many threads.</summary>
public sealed class Guide
{
    private readonly Lazy<GuideOutline> _outline;

    internal Guide(MarkupDocument document, Func<GuideOutline> outline) =>
        (Document, _outline) = (document, new Lazy<GuideOutline>(outline));

    public MarkupDocument Document { get; }

    /// <summary>Made when it is first asked for: pages do without it.</summary>
    public GuideOutline Outline => _outline.Value;
}

/// <summary>Where a guide's text comes from.</summary>
public enum GuideOrigin
{
    /// <summary>An MDX, Markdown or text file.</summary>
    File,

    /// <summary>A definition's <c>support.guides</c>.</summary>
    Definition,
}

/// <summary>The parts of a guide's body that checks, exports and tables of contents need.</summary>
public sealed record GuideOutline
{
    public IReadOnlyList<GuideSection> Sections { get; init; } = [];

    /// <summary>What the guide says about the form.</summary>
    public SaidOfForm Form { get; init; } = new([], "");

    /// <summary>The claims of all kinds in the order written.</summary>
    public IReadOnlyList<FieldClaim> Claims => Form.Claims;

    public IReadOnlyList<LinkNode> Links { get; init; } = [];

    public IReadOnlyList<ImageNode> Images { get; init; } = [];

    /// <summary>The panel written into the guide, or null.</summary>
    public ActionPanel? Panel { get; init; }

    /// <summary>All steps of all sections.</summary>
    public IEnumerable<GuideStep> Steps => Sections.SelectMany(section => section.Steps);
}
