using LinkHub.DocGen.Agents;

namespace LinkHub.DocGen.Search;

/// <summary>One page of a hub as its search holds it.</summary>
/// <param name="Kind">The kind of page.</param>
/// <param name="Address">Below the base path.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Trail">The names above it: a guide's provider and method; empty for none.</param>
/// <param name="Description">One sentence; empty for none.</param>
/// <param name="Places">Its parts in order; a posting's place counts from 1, place 0 is the page.</param>
/// <param name="Postings">Its words, each once: see <see cref="Posting"/>.</param>
internal sealed record SearchPage(
    HubEntryKind Kind,
    string Address,
    string Title,
    string Trail,
    string Description,
    IReadOnlyList<SearchPlace> Places,
    Posting[] Postings);

/// <summary>A part of a page that a search result can lead to.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Title">Its heading.</param>
internal readonly record struct SearchPlace(string Id, string Title);

/// <summary>A word of a page, with the place where it counts most.</summary>
/// <param name="Term">The word's number.</param>
/// <param name="Weight">Of the weightiest place.</param>
/// <param name="Place">The first such place: 0 for the page, else counted from 1.</param>
internal readonly record struct Posting(int Term, SearchWeight Weight, byte Place);

/// <summary>
/// The part of a page that a word stands in; a greater weight ranks higher. Three bits in a published index.
/// </summary>
internal enum SearchWeight : byte
{
    Text = 1,
    Remark = 2,
    Description = 3,
    Heading = 4,
    Field = 5,
    Name = 6,
    Title = 7,
}
