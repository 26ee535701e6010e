using LinkHub.DocGen.Agents;

namespace LinkHub.DocGen.Search;

/// <summary>One page of a hub as its search holds it.</summary>
/// <param name="Kind">What the page is.</param>
/// <param name="Address">Below the base path.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Trail">What stands above it: a guide's provider and method; empty for none.</param>
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
