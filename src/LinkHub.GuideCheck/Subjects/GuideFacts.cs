using LinkHub.Guides.Site.Lists;

namespace LinkHub.GuideCheck.Subjects;

/// <summary>What is kept of a guide when its text is forgotten, for the rules that compare guides.</summary>
/// <remarks>Kept small: a library of ten thousand guides holds ten thousand of these.</remarks>
public sealed record GuideFacts(GuideEntry Entry)
{
    /// <summary>Its ids, and its links to those of other pages.</summary>
    public required AnchorFacts Anchors { get; init; }

    /// <summary>Whether it stands for one form of its method and names the fields of the other.</summary>
    public bool IsAboutOtherKind { get; init; }

    /// <summary>Where it names other providers in passing; few or none.</summary>
    public required IReadOnlyList<ForeignPlace> ForeignNames { get; init; }

    public static GuideFacts Of(GuideSubject guide) => new(guide.Entry)
    {
        Anchors = AnchorFacts.Of(guide),
        IsAboutOtherKind = guide.IsAboutOtherKind,
        ForeignNames = ForeignPlace.In(guide),
    };
}
