namespace LinkHub.DocGen.Pages;

/// <summary>Ordinary pages that stand in one folder.</summary>
/// <param name="Title">The folder's name; null for pages in none.</param>
/// <param name="Topics">At least one.</param>
public sealed record TopicGroup(string? Title, IReadOnlyList<TopicLink> Topics);
