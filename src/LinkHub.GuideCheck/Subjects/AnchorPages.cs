namespace LinkHub.GuideCheck.Subjects;

/// <summary>All guides and pages of a library by address, with the links among their headings.</summary>
internal sealed class AnchorPages
{
    private readonly Dictionary<string, AnchorPage> _pages;

    private AnchorPages(Dictionary<string, AnchorPage> pages) => _pages = pages;

    /// <summary>Every link to a heading or step of another page, with the page that holds it.</summary>
    public IEnumerable<(AnchorPage Source, AnchorLink Link)> Links =>
        _pages.Values.SelectMany(page => page.Anchors.Links.Select(link => (page, link)));

    /// <param name="guides">The facts of all guides; at an address, the first counts.</param>
    /// <param name="pages">Those of all ordinary pages.</param>
    public static AnchorPages Of(IEnumerable<GuideFacts> guides, IEnumerable<PageFacts> pages)
    {
        var all = new Dictionary<string, AnchorPage>(StringComparer.Ordinal);
        foreach (var guide in guides)
        {
            all.TryAdd(guide.Entry.Address, new AnchorPage(guide.Anchors, library => library.Reopen(guide)));
        }

        foreach (var page in pages)
        {
            all.TryAdd(page.Entry.Address, new AnchorPage(page.Anchors, library => library.Reopen(page)));
        }

        return new AnchorPages(all);
    }

    public AnchorPage? At(string address) => _pages.GetValueOrDefault(address);
}

/// <summary>A guide or page as links between pages see it.</summary>
/// <param name="Anchors">Its ids and its links.</param>
/// <param name="Reopen">Reads it once more.</param>
internal sealed record AnchorPage(AnchorFacts Anchors, Func<LibrarySubject, DocumentSubject> Reopen);
