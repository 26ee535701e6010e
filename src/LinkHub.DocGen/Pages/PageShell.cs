using System.Diagnostics.CodeAnalysis;
using LinkHub.DocGen.Html;
using LinkHub.DocGen.Links;
using LinkHub.Guides.Site.Languages;

namespace LinkHub.DocGen.Pages;

/// <summary>The frame of one page: its head, and its place in the hub.</summary>
/// <param name="Hub">The properties that all pages of the hub share.</param>
/// <param name="Address">Below the base path: <c>connectors/keap/</c>.</param>
/// <param name="Title">The page's own title; also its level-one heading.</param>
public sealed record PageShell(HubLook Hub, string Address, string Title)
{
    /// <summary>One or two plain sentences for search engines and previews, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The absolute address, or null if the brand's own is not known.</summary>
    public string? Canonical { get; init; }

    /// <summary>The address of the page's Markdown twin; null for a page without one.</summary>
    public string? TwinHref { get; init; }

    /// <summary>The address at which the file can be edited; null if the site has no edit links.</summary>
    public string? EditHref { get; init; }

    /// <summary>
    /// The pages from the home page down to this one, without this one; empty on the home page.
    /// </summary>
    public IReadOnlyList<PageLink> Breadcrumbs { get; init; } = [];

    /// <summary>The page in each language of the hub, or empty if there is only one.</summary>
    public IReadOnlyList<LanguageLink> Languages { get; init; } = [];

    /// <summary>
    /// The page in each language that has it, its own included; empty unless there are several and its own is
    /// one of them.
    /// </summary>
    public IReadOnlyList<LanguageLink> Alternates =>
        Original is null && Languages.Count(l => l.Canonical is not null) > 1
        ? [.. Languages.Where(language => language.Canonical is not null)]
        : [];

    /// <summary>
    /// The language of the text if it has not been translated into the hub's language; else null.
    /// </summary>
    public Locale? Original { get; init; }

    /// <summary>The direction of the text if it is not in the hub's language; else null.</summary>
    public string? OriginalDirection => Original switch
    {
        null => null,
        { IsRightToLeft: true } => "rtl",
        _ => "ltr",
    };

    /// <summary>
    /// Whether the page is served at any address, so that its links begin with the base path.
    /// </summary>
    public bool IsAnywhere { get; init; }

    /// <summary>Whether search engines may list this page.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>
    /// The title in the browser's tab: the page's title with the hub's name, which is not repeated.
    /// </summary>
    public string TabTitle => Title == Hub.HubName ? Title : $"{Title} – {Hub.HubName}";

    /// <summary>A link as this page writes it.</summary>
    /// <param name="href">
    /// A link that begins with the base path leads into the hub; other links stay as they are.
    /// </param>
    [return: NotNullIfNotNull(nameof(href))]
    public string? See(string? href) => href is null || IsAnywhere ? href : Hub.Links.Seen(href, Address);

    /// <summary>HTML as this page shows it; empty for null.</summary>
    public string See(HubHtml? html) => html?.For(href => See(href)) ?? "";
}
