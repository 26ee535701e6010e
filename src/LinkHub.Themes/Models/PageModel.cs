namespace LinkHub.Themes.Models;

/// <summary>What kind of page a template is rendered for.</summary>
public enum PageKind
{
    Home,
    Provider,
    Guide,
    Page,
    NotFound,
}

/// <summary>A link to follow. The address is one of the page that the template is rendered for.</summary>
/// <param name="Text">Its words, not encoded.</param>
/// <param name="Href">Where it leads.</param>
public sealed record LinkModel(string Text, string Href)
{
    /// <summary>Whether it leads out of the hub.</summary>
    public bool IsExternal { get; init; }

    /// <summary>Whether it leads to the page that it stands on.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>A sentence about what is behind the link, or null.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// The language of the page behind the link where that matters, a BCP 47 tag; else null.
    /// </summary>
    public string? Language { get; init; }
}

/// <summary>
/// What every template knows: the hub, and the page that is made. A part that a theme has of its own,
/// <c>@Include("parts/Menu")</c>, gets the model of the template that includes it.
/// </summary>
public record PageModel : TemplateModel
{
    public PageKind Kind { get; init; }

    /// <summary>The page's title, which is also its level-one heading.</summary>
    public string Title { get; init; } = "";

    /// <summary>One or two plain sentences, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Where the page is in the hub: <c>connectors/keap/</c>; empty for the home page.</summary>
    public string Address { get; init; } = "";

    /// <summary>The language of the text where it has not been translated, a BCP 47 tag; else null.</summary>
    public string? TextLanguage { get; init; }

    /// <summary>
    /// How that text runs, <c>ltr</c> or <c>rtl</c>; null where it is in the hub's language.
    /// </summary>
    public string? TextDirection { get; init; }

    /// <summary>The pages above this one, from the home page down; empty on the home page.</summary>
    public IReadOnlyList<LinkModel> Trail { get; init; } = [];

    /// <summary>The page in each language of the hub; empty where there is only one.</summary>
    public IReadOnlyList<LinkModel> Languages { get; init; } = [];

    /// <summary>The trail as the built-in theme shows it; empty on the home page.</summary>
    public HtmlPart Breadcrumbs { get; init; } = HtmlPart.Empty;
}
