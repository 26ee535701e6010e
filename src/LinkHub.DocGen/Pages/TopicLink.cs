namespace LinkHub.DocGen.Pages;

/// <summary>A link with a sentence about what is behind it.</summary>
public sealed record TopicLink(string Text, string Href, string? Description)
{
    /// <summary>Whether it leads to the page that it stands on, or to the nearest one above it.</summary>
    public bool IsCurrent { get; init; }
}
