namespace LinkHub.DocGen.Pages;

/// <summary>How a provider is recognised at a glance.</summary>
/// <param name="IconHref">Its picture, or null.</param>
/// <param name="Initials">One or two letters that stand in for a missing picture.</param>
public sealed record ProviderMark(string? IconHref, string Initials);
