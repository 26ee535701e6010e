namespace LinkHub.DocGen.Search;

/// <summary>A part of a page that a find can lead to.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Title">Its heading.</param>
internal readonly record struct SearchPlace(string Id, string Title);
