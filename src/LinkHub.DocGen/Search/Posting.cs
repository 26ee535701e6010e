namespace LinkHub.DocGen.Search;

/// <summary>A word of a page: where it counts most.</summary>
/// <param name="Term">The word's number.</param>
/// <param name="Weight">Of the weightiest place.</param>
/// <param name="Place">The first such place: 0 for the page, else counted from 1.</param>
internal readonly record struct Posting(int Term, SearchWeight Weight, byte Place);
