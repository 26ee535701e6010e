using LinkHub.Guides.Site.Lists;

namespace LinkHub.DocGen.Pages;

/// <summary>A hub's ordinary pages as their folders group them.</summary>
public sealed class PageShelf
{
    /// <summary>More pages than this are no list that anybody reads beside a text.</summary>
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

    /// <summary>The pages worth a link of their own by folder: those in none first, then by name.</summary>
    public IEnumerable<IGrouping<string, PageEntry>> Groups =>
        _topics.OrderBy(group => group.Key, StringComparer.Ordinal);

    /// <summary>
    /// A page's folder as a title: <c>how-to</c> reads <c>How to</c>; null where it is in none.
    /// </summary>
    public static string? TitleOf(string folder) =>
        folder.Length == 0 ? null : char.ToUpperInvariant(folder[0]) + folder[1..].Replace('-', ' ');

    /// <summary>The folder that a page shares with others; empty where it shares none.</summary>
    public string FolderOf(PageEntry page) =>
        _topics.Contains(First(page.Address)) ? First(page.Address) : "";

    /// <summary>
    /// The page and those of its folder; none where it has no folder or there are very many.
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

    // Of the many pages that a program brings along, only their list is a topic.
    private static bool IsTopic(PageEntry page) =>
        !page.FrontMatter.IsDraft
            && (!page.IsOfProgram || page.Path.EndsWith("/index.md", StringComparison.Ordinal));

    private static string First(string address) =>
        address.IndexOf('/') is > 0 and var slash ? address[..slash] : address;
}
