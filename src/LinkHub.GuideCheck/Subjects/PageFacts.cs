using LinkHub.Guides.Site.Lists;

namespace LinkHub.GuideCheck.Subjects;

/// <summary>What is kept of an ordinary page when its text is forgotten.</summary>
public sealed record PageFacts(PageEntry Entry, AnchorFacts Anchors);
