using LinkHub.Guides.Site;

namespace LinkHub.GuideCheck.Subjects;

/// <summary>A whole content folder under check.</summary>
/// <param name="Library">The folder.</param>
/// <param name="Guides">The facts of all guides, in the library's order.</param>
public sealed record LibrarySubject(Library Library, IReadOnlyList<GuideFacts> Guides);
