using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Links;
using LinkHub.Guides.Site.Lists;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Links;

/// <summary>Finds links to a part or page that a hub leaves out, in a text that the hub shows.</summary>
public sealed class LinkIntoHidden : IDocumentRule, ILibraryRule
{
    public DiagnosticRule Rule { get; } = new("LH402", "link-into-hidden", Severity.Error);

    private const string PartHelp = "Hide the link as well, or move what it leads to out of the hidden part.";
    private const string PageHelp = "Hide the link from that hub as well, or show it the page.";

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        foreach (var link in WrittenLink.In(document))
        {
            if (link.Href is ['#', _, ..])
            {
                CheckPart(link, document, findings);
            }
            else if (document.Library.Links.Find(
                link.Href, document.Origin) is { Kind: LinkTargetKind.Page } target)
            {
                CheckPage(link, target.Address, document, findings);
            }
        }
    }

    public void Check(LibrarySubject library, DiagnosticBag findings)
    {
        var pages = library.Anchors;
        foreach (var (source, link) in pages.Links.Where(pair => !pair.Link.IsHidden))
        {
            if (pages.At(link.Address) is { } target && target.Anchors.IsHidden(link.Fragment)
                && Brands(library.Library, link.Address).ToList() is { Count: > 0 } brands
                && link.Place.In(source.Reopen(library).Document.File) is { } span)
            {
                findings.Add(
                    Part(link.Fragment, AnchorNames.Id(link.Fragment), span, target.Reopen(library), brands));
            }
        }
    }

    private void CheckPart(WrittenLink link, DocumentSubject document, DiagnosticBag findings)
    {
        if (!link.Place.IsHidden && document.Anchors.Find(link.Href[1..]) is { } id
            && document.PartOf(id) is { IsHidden: true }
            && Brands(document.Library, document.Address).ToList() is { Count: > 0 } brands)
        {
            findings.Add(Part(link.Href[1..], id, link.Span, document, brands));
        }
    }

    private Diagnostic Part(
        string fragment, string id, SourceSpan span, DocumentSubject page, List<Brand> brands)
    {
        var hidden = page.PartOf(id);
        var message = $"`#{VisibleText.Of(fragment)}` leads to a part that {HubsOf(brands)} not have";
        return new Diagnostic(Rule, message, span)
        {
            Help = PartHelp,
            Related = hidden is null ? [] : [new RelatedSpan(hidden.Node.Span, "the part that is left out")],
        };
    }

    // The hub keeps the words without the link, so a reader can go on.
    private void CheckPage(WrittenLink link, string address, DocumentSubject document, DiagnosticBag findings)
    {
        var links = document.Library.Links;
        if (links.Page(document.Address) is not { } from
            || links.Page(address) is not { FrontMatter.IsDraft: false } to)
        {
            return;
        }

        var brands = document.Library.Brands
            .Where(brand => BrandSelection.Shows(brand, from) && !(brand.IsWhitelabel && link.Place.IsHidden))
            .Where(brand => !BrandSelection.Shows(brand, to))
            .ToList();
        if (brands.Count > 0)
        {
            var message = $"`{VisibleText.Of(link.Href)}` leads to a page that {HubsOf(brands)} not have";
            findings.Add(
                new Diagnostic(Rule, message, link.Span) { Severity = Severity.Warning, Help = PageHelp });
        }
    }

    private static IEnumerable<Brand> Brands(Library library, string address) => library.Brands.Where(brand =>
        brand.IsWhitelabel && library.Links.Page(address) is { } page && BrandSelection.Shows(brand, page));

    private static string HubsOf(List<Brand> brands) =>
        brands is [var only]
            ? $"the hub of `{only.Id}` does"
            : $"{brands.Count} hubs, of `{brands[0].Id}` first, do";
}
