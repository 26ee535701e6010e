using LinkHub.Guides.Markup;

namespace LinkHub.Guides.Guides;

/// <summary>What a guide's body holds, as checks, exports and tables of contents ask for it.</summary>
public sealed record GuideOutline
{
    public IReadOnlyList<GuideSection> Sections { get; init; } = [];

    /// <summary>The claims of all kinds in the order written.</summary>
    public IReadOnlyList<FieldClaim> Claims { get; init; } = [];

    /// <summary>The words of the parts about the form, a line each; names in them need not be bold.</summary>
    public string FormText { get; init; } = "";

    public IReadOnlyList<LinkNode> Links { get; init; } = [];

    public IReadOnlyList<ImageNode> Images { get; init; } = [];

    /// <summary>The panel written into the guide, or null.</summary>
    public ActionPanel? Panel { get; init; }

    /// <summary>All steps of all sections.</summary>
    public IEnumerable<GuideStep> Steps => Sections.SelectMany(section => section.Steps);
}
