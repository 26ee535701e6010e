namespace LinkHub.DocGen.Links;

/// <summary>A link of a page's frame: words and where they lead.</summary>
/// <param name="Text">What a reader sees.</param>
/// <param name="Href">Made by <see cref="HubLinks"/>.</param>
/// <param name="IsExternal">Whether it leaves the hub for another site.</param>
public sealed record PageLink(string Text, string Href, bool IsExternal = false);
