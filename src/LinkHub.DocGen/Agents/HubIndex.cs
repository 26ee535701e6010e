using LinkHub.DocGen.Links;
using LinkHub.Guides.Brands;

namespace LinkHub.DocGen.Agents;

/// <summary>
/// The pages of one hub, for the files that list them: small, and independent of the pages' texts.
/// </summary>
/// <param name="Brand">The brand of the hub.</param>
/// <param name="Summary">One line about the hub, in the brand's words.</param>
/// <param name="Entries">The pages in the order they are listed; addresses are unique.</param>
public sealed record HubIndex(Brand Brand, string Summary, IReadOnlyList<HubEntry> Entries)
{
    /// <summary>Where the pages are, below the base path: empty, or a language's <c>de/</c>.</summary>
    public string Folder { get; init; } = "";

    /// <summary>
    /// The address of something in the hub: absolute if the brand's address is known, else from the root of
    /// its host.
    /// </summary>
    /// <param name="address">Below the base path, without a leading slash.</param>
    public string Locate(string address) =>
        Brand.Url + Brand.BasePath + Folder
            + string.Join('/', address.Split('/').Select(Uri.EscapeDataString));
}

/// <summary>One page of a hub, as lists show it. All texts are in the brand's words.</summary>
/// <param name="Kind">The kind of page.</param>
/// <param name="Address">Below the base path, with a trailing slash; empty for the home page.</param>
/// <param name="Title">Plain text.</param>
public sealed record HubEntry(HubEntryKind Kind, string Address, string Title)
{
    /// <summary>Plain text, or null if there is none.</summary>
    public string? Description { get; init; }

    /// <summary>The connector's key; null for pages of no connector.</summary>
    public string? ConnectorKey { get; init; }

    /// <summary>The provider's title; null for pages of no connector.</summary>
    public string? ProviderName { get; init; }

    /// <summary>The day of the last change, <c>yyyy-MM-dd</c>, or null if it is not known.</summary>
    public string? LastChanged { get; init; }

    /// <summary>
    /// The page in each language that has it, its own included; empty for a hub of one language.
    /// </summary>
    public IReadOnlyList<LanguageLink> Languages { get; init; } = [];

    /// <summary>
    /// Where the Markdown twin is: <c>a/b.md</c> for <c>a/b/</c>, <c>index.md</c> for the home page.
    /// </summary>
    public string TwinAddress => Address.Length == 0 ? "index.md" : Address.TrimEnd('/') + ".md";
}

/// <summary>The kinds of pages that a hub has.</summary>
public enum HubEntryKind
{
    Home,
    Provider,
    Guide,
    Page,
}
