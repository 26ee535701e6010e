namespace LinkHub.DocGen.Pages;

/// <summary>A link with a sentence about what is behind it.</summary>
public sealed record TopicLink(string Text, string Href, string? Description);
