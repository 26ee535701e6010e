using LinkHub.DocGen.Links;

namespace LinkHub.DocGen.Pages;

/// <summary>A provider on the home page.</summary>
/// <param name="Name">The provider's name.</param>
/// <param name="Href">Its page.</param>
/// <param name="Mark">Its picture or initials.</param>
public sealed record ProviderCard(string Name, string Href, ProviderMark Mark)
{
    /// <summary>The provider's key, by which a device remembers it.</summary>
    public required string Key { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>
    /// Its methods' labels, each with a link to the method's first guide, or to the provider's page without
    /// one.
    /// </summary>
    public IReadOnlyList<PageLink> Methods { get; init; } = [];

    /// <summary>
    /// Further words that a search finds it by: the labels of asked fields, separated by blanks.
    /// </summary>
    public string SearchWords { get; init; } = "";
}
