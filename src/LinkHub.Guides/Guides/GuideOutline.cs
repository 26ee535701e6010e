using LinkHub.Guides.Guides.Claims;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;

namespace LinkHub.Guides.Guides;

/// <summary>What a guide's body holds, as checks, exports and tables of contents ask for it.</summary>
public sealed record GuideOutline
{
    public IReadOnlyList<GuideSection> Sections { get; init; } = [];

    /// <summary>What it says of the form.</summary>
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
