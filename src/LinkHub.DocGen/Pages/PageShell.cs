using System.Diagnostics.CodeAnalysis;
using LinkHub.DocGen.Html;
using LinkHub.DocGen.Links;
using LinkHub.Guides.Site.Languages;

namespace LinkHub.DocGen.Pages;

/// <summary>What frames one page: its head, and where it stands in the hub.</summary>
/// <param name="Hub">What all pages of the hub share.</param>
/// <param name="Address">Below the base path: <c>connectors/keap/</c>.</param>
/// <param name="Title">The page's own title; also its level-one heading.</param>
public sealed record PageShell(HubLook Hub, string Address, string Title)
{
    /// <summary>One or two plain sentences for search engines and previews, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The absolute address; null where the brand's own is not known.</summary>
    public string? Canonical { get; init; }

    /// <summary>The page as Markdown; null where there is no such twin.</summary>
    public string? TwinHref { get; init; }

    /// <summary>Where the file can be changed; null where the site has no edit links.</summary>
    public string? EditHref { get; init; }

    /// <summary>From the home page down, without the page itself; empty on the home page.</summary>
    public IReadOnlyList<PageLink> Breadcrumbs { get; init; } = [];

    /// <summary>The page in each language of the hub; empty where there is only one.</summary>
    public IReadOnlyList<LanguageLink> Languages { get; init; } = [];

    /// <summary>
    /// The page in each language it is there in, itself among them; empty where that is one, or not itself
    /// one of them.
    /// </summary>
    public IReadOnlyList<LanguageLink> Alternates =>
        Original is null && Languages.Count(l => l.Canonical is not null) > 1
        ? [.. Languages.Where(language => language.Canonical is not null)]
        : [];

    /// <summary>
    /// The language of the text where it is not the hub's, as it has not been translated; else null.
    /// </summary>
    public Locale? Original { get; init; }

    /// <summary>How the text runs where it is not in the hub's language; else null.</summary>
    public string? OriginalDirection => Original switch
    {
        null => null,
        { IsRightToLeft: true } => "rtl",
        _ => "ltr",
    };

    /// <summary>
    /// Whether the page is shown at any address, so that its links begin with the base path.
    /// </summary>
    public bool IsAnywhere { get; init; }

    /// <summary>Whether search engines may list this page.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>The words of the browser's tab: the title with the hub's name, once.</summary>
    public string TabTitle => Title == Hub.HubName ? Title : $"{Title} – {Hub.HubName}";

    /// <summary>A link as this page writes it.</summary>
    /// <param name="href">Into the hub where it begins with the base path; others stay.</param>
    [return: NotNullIfNotNull(nameof(href))]
    public string? See(string? href) => href is null || IsAnywhere ? href : Hub.Links.Seen(href, Address);

    /// <summary>HTML as this page shows it; null shows nothing.</summary>
    public string See(HubHtml? html) => html?.For(href => See(href)) ?? "";
}
