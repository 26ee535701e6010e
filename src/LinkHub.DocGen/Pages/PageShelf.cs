using LinkHub.Guides.Site.Lists;

namespace LinkHub.DocGen.Pages;

/// <summary>A hub's ordinary pages, grouped by their folders.</summary>
public sealed class PageShelf
{
    /// <summary>The longest list of pages that is shown beside a text; nobody reads a longer one.</summary>
    private const int LongestList = 60;

    private readonly Dictionary<string, PageEntry> _pages;
    private readonly ILookup<string, PageEntry> _topics;

    /// <param name="pages">Those of one hub, in the order of their addresses.</param>
    public PageShelf(IReadOnlyList<PageEntry> pages)
    {
        _pages = pages.ToDictionary(page => page.Address, StringComparer.Ordinal);
        PageEntry[] topics = [.. pages.Where(IsTopic)];
        var shared = topics.CountBy(page => First(page.Address)).Where(pair => pair.Value > 1)
            .Select(pair => pair.Key)
            .ToHashSet(StringComparer.Ordinal);
        _topics = topics.ToLookup(
            page => First(page.Address) is var first && shared.Contains(first) ? first : "");
    }

    /// <summary>
    /// The pages that get a link of their own, by folder: those without a folder first, then by name.
    /// </summary>
    public IEnumerable<IGrouping<string, PageEntry>> Groups =>
        _topics.OrderBy(group => group.Key, StringComparer.Ordinal);

    /// <summary>
    /// A page's folder as a title: <c>how-to</c> becomes <c>How to</c>; null for a page without a folder.
    /// </summary>
    public static string? TitleOf(string folder) =>
        folder.Length == 0 ? null : char.ToUpperInvariant(folder[0]) + folder[1..].Replace('-', ' ');

    /// <summary>The folder that a page shares with others, or empty if it shares none.</summary>
    public string FolderOf(PageEntry page) =>
        _topics.Contains(First(page.Address)) ? First(page.Address) : "";

    /// <summary>
    /// The page and the others in its folder; empty for a page without a folder or with too many neighbours.
    /// </summary>
    public IReadOnlyList<PageEntry> Beside(PageEntry page)
    {
        var folder = FolderOf(page);
        return folder.Length > 0 && _topics[folder].Count() <= LongestList ? [.. _topics[folder]] : [];
    }

    /// <summary>The pages whose folders the page is in, outermost first.</summary>
    public IEnumerable<PageEntry> Above(PageEntry page)
    {
        for (var slash = page.Address.IndexOf('/'); slash >= 0 && slash + 1 < page.Address.Length;
            slash = page.Address.IndexOf('/', slash + 1))
        {
            if (_pages.TryGetValue(page.Address[..(slash + 1)], out var above))
            {
                yield return above;
            }
        }
    }

    // Of the pages about rules, only their list counts as a topic.
    private static bool IsTopic(PageEntry page) =>
        !page.FrontMatter.IsDraft
            && (!page.IsOfProgram || page.Path.EndsWith("/index.md", StringComparison.Ordinal));

    private static string First(string address) =>
        address.IndexOf('/') is > 0 and var slash ? address[..slash] : address;
}
