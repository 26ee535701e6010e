using LinkHub.DocGen.Links;

namespace LinkHub.DocGen.Agents;

/// <summary>One page of a hub, as lists show it. All texts are in the brand's words.</summary>
/// <param name="Kind">What the page is.</param>
/// <param name="Address">Below the base path, with a trailing slash; empty for the home page.</param>
/// <param name="Title">Plain text.</param>
public sealed record HubEntry(HubEntryKind Kind, string Address, string Title)
{
    /// <summary>Plain text; null where there is none.</summary>
    public string? Description { get; init; }

    /// <summary>The connector's key; null for pages of no connector.</summary>
    public string? ConnectorKey { get; init; }

    /// <summary>The provider's title; null for pages of no connector.</summary>
    public string? ProviderName { get; init; }

    /// <summary>The day of the last change, <c>yyyy-MM-dd</c>; null where it is not known.</summary>
    public string? LastChanged { get; init; }

    /// <summary>The page in each language it is there in, itself among them; empty where there is one language.</summary>
    public IReadOnlyList<LanguageLink> Languages { get; init; } = [];

    /// <summary>
    /// Where the Markdown twin is: <c>a/b.md</c> for <c>a/b/</c>, <c>index.md</c> for the home page.
    /// </summary>
    public string TwinAddress => Address.Length == 0 ? "index.md" : Address.TrimEnd('/') + ".md";
}
