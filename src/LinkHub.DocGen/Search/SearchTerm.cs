namespace LinkHub.DocGen.Search;

/// <summary>A word of the index.</summary>
/// <param name="Word">In lower case, with its accents.</param>
/// <param name="Postings">For each page in order: how many pages were passed over, then what and where; as
/// <see cref="PostingText"/>. With a leading blank where pages that only mention it are left out.</param>
internal sealed record SearchTerm(string Word, string Postings);
