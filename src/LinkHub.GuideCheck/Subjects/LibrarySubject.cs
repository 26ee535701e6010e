using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Lists;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Subjects;

/// <summary>A whole content folder under check.</summary>
/// <param name="Library">The folder.</param>
/// <param name="Guides">The facts of all guides, in the library's order.</param>
/// <param name="Pages">The facts of all ordinary pages, in the library's order.</param>
public sealed record LibrarySubject(
    Library Library, IReadOnlyList<GuideFacts> Guides, IReadOnlyList<PageFacts> Pages)
{
    /// <summary>All of them by address, for links between pages.</summary>
    internal AnchorPages Anchors { get; } = AnchorPages.Of(Guides, Pages);

    /// <summary>Reads a guide again, to mark the place of a finding.</summary>
    public GuideSubject Reopen(GuideFacts guide) =>
        new(Library, guide.Entry, Library.Open(guide.Entry, []));

    /// <summary>Reads a page again, to mark the place of a finding.</summary>
    public DocumentSubject Reopen(PageFacts page) =>
        new(Library, Library.Open(page.Entry, []), page.Entry.Address);
}

/// <summary>What is kept of a guide after its text is forgotten, for the rules that compare guides.</summary>
/// <remarks>Kept small: a library of ten thousand guides holds ten thousand of these.</remarks>
public sealed record GuideFacts(GuideEntry Entry)
{
    /// <summary>Its ids, and its links to those of other pages.</summary>
    public required AnchorFacts Anchors { get; init; }

    /// <summary>Whether it belongs to one form of its method and names the fields of the other.</summary>
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

/// <summary>What is kept of an ordinary page after its text is forgotten.</summary>
public sealed record PageFacts(PageEntry Entry, AnchorFacts Anchors);

/// <summary>
/// Where a guide first names another provider in passing; kept after the text is forgotten.
/// </summary>
/// <param name="Key">The other connector's key.</param>
/// <param name="Place">Where the name is written.</param>
public readonly record struct ForeignPlace(string Key, KeptSpan Place)
{
    private const int MostPlaces = 3;

    /// <summary>
    /// The places in a guide, without names that are wrong by themselves and names that the guide uses often.
    /// </summary>
    internal static IReadOnlyList<ForeignPlace> In(GuideSubject guide)
    {
        var wrong = ForeignName.ByMistake(guide).SelectMany(names => names).Select(name => name.Name)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. ForeignName.In(guide).GroupBy(name => name.Name, StringComparer.Ordinal)
                .Where(names => !wrong.Contains(names.Key) && names.Count() <= MostPlaces)
                .Select(names => (names.First().Other, names.First().Place))
                .Where(name => name.Place.IsExact && name.Place.Span.File == guide.Document.File)
                .Take(MostPlaces)
                .Select(name => new ForeignPlace(name.Other.Key.Value, KeptSpan.Of(name.Place.Span))),
        ];
    }
}
