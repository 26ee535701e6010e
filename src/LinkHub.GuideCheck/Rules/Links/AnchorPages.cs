using LinkHub.GuideCheck.Subjects;

namespace LinkHub.GuideCheck.Rules.Links;

/// <summary>All guides and pages of a library by address, with the links among their headings.</summary>
internal sealed class AnchorPages
{
    private readonly Dictionary<string, AnchorPage> _pages;

    private AnchorPages(Dictionary<string, AnchorPage> pages) => _pages = pages;

    /// <summary>Every link to a heading or step of another page, with the page that holds it.</summary>
    public IEnumerable<(AnchorPage Source, AnchorLink Link)> Links =>
        _pages.Values.SelectMany(page => page.Anchors.Links.Select(link => (page, link)));

    public static AnchorPages Of(LibrarySubject library)
    {
        var pages = new Dictionary<string, AnchorPage>(StringComparer.Ordinal);
        foreach (var guide in library.Guides)
        {
            pages.TryAdd(
                guide.Entry.Address, new AnchorPage(guide.Anchors, subject => subject.Reopen(guide)));
        }

        foreach (var page in library.Pages)
        {
            pages.TryAdd(page.Entry.Address, new AnchorPage(page.Anchors, subject => subject.Reopen(page)));
        }

        return new AnchorPages(pages);
    }

    public AnchorPage? At(string address) => _pages.GetValueOrDefault(address);
}
