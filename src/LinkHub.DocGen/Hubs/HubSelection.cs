using LinkHub.Guides.Brands;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Lists;

namespace LinkHub.DocGen.Hubs;

/// <summary>What a brand's hub shows of a library.</summary>
/// <param name="Connectors">Those the brand includes and does not exclude.</param>
/// <param name="Guides">Their guides that are for this hub, in the library's order.</param>
/// <param name="Pages">The ordinary pages that are for this hub.</param>
public sealed record HubSelection(
    IReadOnlyList<Connector> Connectors,
    IReadOnlyList<GuideEntry> Guides,
    IReadOnlyList<PageEntry> Pages)
{
    /// <summary>The addresses of texts that are translations.</summary>
    public IEnumerable<string> Translated =>
        Guides.Where(guide => guide.Language is not null).Select(guide => guide.Address)
        .Concat(Pages.Where(page => page.Language is not null).Select(page => page.Address));

    /// <summary>The files of those translations.</summary>
    public IEnumerable<string> Files =>
        Guides.Where(guide => guide.Language is not null).Select(guide => guide.Path)
        .Concat(Pages.Where(page => page.Language is not null).Select(page => page.Path));

    /// <summary>
    /// The same selection in another language: an original is shown only if this hub has no translation of
    /// it.
    /// </summary>
    /// <remarks>Pages of the program itself exist in the first language alone.</remarks>
    public HubSelection In(string language, Library library, Brand brand)
    {
        var guides = library.TranslatedGuides
            .Where(guide => guide.Language == language && BrandSelection.Shows(brand, guide.FrontMatter))
            .ToDictionary(guide => guide.Address, StringComparer.Ordinal);
        var pages = library.TranslatedPages
            .Where(page => page.Language == language && BrandSelection.Shows(brand, page.FrontMatter))
            .ToDictionary(page => page.Address, StringComparer.Ordinal);
        return this with
        {
            Guides = [.. Guides.Select(guide => guides.GetValueOrDefault(guide.Address, guide))],
            Pages =
            [
                .. Pages.Where(page => !page.IsOfProgram)
                    .Select(page => pages.GetValueOrDefault(page.Address, page)),
            ],
        };
    }

    public static HubSelection Of(Library library, Brand brand)
    {
        Connector[] connectors = [
            .. library.Connectors.Where(connector => BrandSelection.Shows(brand, connector))];
        var shown = connectors.ToHashSet<object>(ReferenceEqualityComparer.Instance);
        return new HubSelection(
            connectors,
            [.. library.Guides.Where(guide => shown.Contains(guide.Connector)
                && BrandSelection.Shows(brand, guide.FrontMatter))],
            [.. library.Pages.Where(page => BrandSelection.Shows(brand, page.FrontMatter))]);
    }
}
