using LinkHub.DocGen.Html;
using LinkHub.DocGen.Links;
using LinkHub.Guides.Site.Lists;

namespace LinkHub.DocGen.Pages;

/// <summary>Ordinary pages that stand in one folder.</summary>
/// <param name="Title">The folder's name; null for pages in none.</param>
/// <param name="Topics">At least one.</param>
public sealed record TopicGroup(string? Title, IReadOnlyList<TopicLink> Topics)
{
    /// <summary>All of them, by folder.</summary>
    public static IReadOnlyList<TopicGroup> Of(PageShelf pages, PageWriting writing) =>
    [
        .. pages.Groups.Select(group => new TopicGroup(
            PageShelf.TitleOf(group.Key), [.. group.Select(page => Topic(page, writing))])),
    ];

    /// <summary>Those of a page's folder, or null if it has none, or a very long list.</summary>
    public static TopicGroup? Around(PageEntry entry, PageShelf pages, PageWriting writing)
    {
        var beside = pages.Beside(entry);
        var here = beside.Contains(entry) ? entry : pages.Above(entry).LastOrDefault(beside.Contains);
        return beside.Count == 0 ? null : new TopicGroup(
            PageShelf.TitleOf(pages.FolderOf(entry)),
            [.. beside.Select(page => Topic(page, writing) with { IsCurrent = page == here })]);
    }

    /// <summary>The pages above a page, outermost first.</summary>
    public static IEnumerable<PageLink> Above(PageEntry entry, PageShelf pages, PageWriting writing) =>
        from page in pages.Above(entry)
        let topic = Topic(page, writing)
        select new PageLink(topic.Text, topic.Href);

    private static TopicLink Topic(PageEntry page, PageWriting writing)
    {
        var span = writing.Context.Brand.Brand.Name.Span;
        return new TopicLink(
            writing.Text(page.Title, span),
            writing.Links.To(page.Address),
            page.Description is { } description ? writing.Text(description, span) : null);
    }
}

/// <summary>A link with a sentence about its target.</summary>
public sealed record TopicLink(string Text, string Href, string? Description)
{
    /// <summary>Whether it leads to the page that it stands on, or to the nearest one above it.</summary>
    public bool IsCurrent { get; init; }
}
