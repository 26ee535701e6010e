using LinkHub.Guides.Site;

namespace LinkHub.GuideCheck.Subjects;

/// <summary>What is kept of a guide when its text is forgotten, for the rules that compare guides.</summary>
/// <remarks>Kept small: a library of ten thousand guides holds ten thousand of these.</remarks>
public sealed record GuideFacts(GuideEntry Entry)
{
    public static GuideFacts Of(GuideSubject guide) => new(guide.Entry);
}
