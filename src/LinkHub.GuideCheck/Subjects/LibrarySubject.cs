using LinkHub.Guides.Site;

namespace LinkHub.GuideCheck.Subjects;

/// <summary>A whole content folder under check.</summary>
/// <param name="Library">The folder.</param>
/// <param name="Guides">The facts of all guides, in the library's order.</param>
public sealed record LibrarySubject(Library Library, IReadOnlyList<GuideFacts> Guides)
{
    /// <summary>The facts of all ordinary pages, in the library's order.</summary>
    public IReadOnlyList<PageFacts> Pages { get; init; } = [];

    /// <summary>A guide once more, to point at what is wrong with it.</summary>
    public GuideSubject Reopen(GuideFacts guide) =>
        new(Library, guide.Entry, Library.Open(guide.Entry, []));

    /// <summary>A page once more, to point at what is wrong with it.</summary>
    public DocumentSubject Reopen(PageFacts page) =>
        new(Library, Library.Open(page.Entry, []), page.Entry.Address);
}
