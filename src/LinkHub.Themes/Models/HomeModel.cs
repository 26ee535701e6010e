namespace LinkHub.Themes.Models;

/// <summary>The model of <c>Home.cshtml</c>: what stands in <c>main</c> of the first page.</summary>
public sealed record HomeModel : PageModel
{
    /// <summary>A sentence under the title.</summary>
    public required string Lead { get; init; }

    /// <summary>The box that searches providers, and those a reader looked at last.</summary>
    public required HtmlPart Search { get; init; }

    /// <summary>Buttons that narrow the list to a category; empty where there are fewer than two.</summary>
    public HtmlPart Filters { get; init; } = HtmlPart.Empty;

    /// <summary>By name.</summary>
    public required IReadOnlyList<ProviderCardModel> Providers { get; init; }

    /// <summary>
    /// The whole list of providers, each as <c>ProviderCard.cshtml</c> or the built-in theme shows it, with
    /// the places where the search says what it found.
    /// </summary>
    public required HtmlPart ProviderList { get; init; }

    /// <summary>The pages that are worth a link here, by folder.</summary>
    public IReadOnlyList<TopicModel> Topics { get; init; } = [];

    /// <summary>The list of those pages as the built-in theme shows it.</summary>
    public HtmlPart TopicList { get; init; } = HtmlPart.Empty;
}

/// <summary>
/// The model of <c>ProviderCard.cshtml</c>: what stands in the list item of a provider on the home page.
/// </summary>
public sealed record ProviderCardModel : PageModel
{
    /// <summary>The provider's key, by which a device remembers it.</summary>
    public required string Key { get; init; }

    public required string Name { get; init; }

    /// <summary>The provider's page.</summary>
    public required string Href { get; init; }

    /// <summary>A sentence about the provider, or null.</summary>
    public string? About { get; init; }

    /// <summary>The provider's picture or initials.</summary>
    public required HtmlPart Mark { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>A link for each auth method, to its first guide.</summary>
    public IReadOnlyList<LinkModel> Methods { get; init; } = [];

    /// <summary>Further words that a search finds it by, separated by blanks.</summary>
    public string SearchWords { get; init; } = "";

    /// <summary>
    /// The card as <c>ProviderCard.cshtml</c> or the built-in theme shows it; for <c>Home.cshtml</c>.
    /// </summary>
    public HtmlPart Card { get; init; } = HtmlPart.Empty;
}

/// <summary>Pages of one folder.</summary>
/// <param name="Title">The folder's name; null for pages in none.</param>
/// <param name="Links">At least one.</param>
public sealed record TopicModel(string? Title, IReadOnlyList<LinkModel> Links);
