namespace LinkHub.DocGen.Pages;

/// <summary>An action that a reader can tick to see only what it needs.</summary>
/// <param name="Id">As it stands in the page's address.</param>
/// <param name="Label">What a reader sees.</param>
/// <param name="Scopes">The scopes it needs for this method, with all they include; ordinal order.</param>
public sealed record ScopeAction(string Id, string Label, IReadOnlyList<string> Scopes);
