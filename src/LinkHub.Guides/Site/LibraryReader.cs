using LinkHub.Guides.Brands;
using LinkHub.Guides.Files;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Site.Languages;
using LinkHub.Guides.Site.Lists;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site;

/// <summary>
/// Lists a content folder part by part: settings, definitions, brands, guides, pages, pictures.
/// </summary>
internal sealed class LibraryReader(ContentFolder content, LibraryOptions options, ContentReadings readings)
{
    private readonly DiagnosticBag _diagnostics = [];

    public Library Read()
    {
        var site = SiteFile.Read(content, options, _diagnostics);
        var roots = ContentRoots.Of(content, site.Roots);
        var threads = new OrderedWork(options.Threads, options.Stop);
        var markup = SnippetFolder.Options(roots.Snippets, site, _diagnostics);
        var connectors = new ConnectorFolder(roots.Connectors, site.Limits, threads).Read(_diagnostics);
        var theme = SiteTheme.Read(roots, site, _diagnostics);
        var (brands, host) = new BrandFolder(roots.Brands, site, theme).Read(connectors, _diagnostics);
        var headers = new HeaderReader(markup, site.Limits, threads);
        var guideFiles = roots.Guides.List(_diagnostics);
        var pageFiles = roots.Pages.List(_diagnostics);
        ContentFile[] guideTexts = [.. guideFiles.Where(HeaderReader.IsGuide)];
        ContentFile[] pageTexts = [.. pageFiles.Where(HeaderReader.IsPage)];
        ContentFile[] texts = [.. guideTexts, .. pageTexts];
        var locales = SiteLanguages.ReadOwn(roots.Locales, site.Limits, _diagnostics);
        var names = new TranslationNames(site, locales, texts);
        var languages = SiteLanguages.Others(site, names, texts);
        var translations = new Translations(names, languages, headers, _diagnostics);
        var guides = GuideList.Read(
            roots.Guides, [.. guideTexts.Where(names.IsOriginal)], connectors, headers, _diagnostics);
        var ofProgram = site.ShowsRules
            ? ProgramPages.Read(options.RulePages(), roots.Pages.Prefix, markup)
            : [];
        var pages = PageList.Read(
            roots.Pages, [.. pageTexts.Where(names.IsOriginal)], languages, ofProgram, guides.Bound,
            connectors, headers,
            _diagnostics);
        var images = new ImageList(site.Limits, threads);
        images.Add(roots.Images, roots.Images.List(_diagnostics));
        images.Add(roots.Guides, guideFiles);
        images.Add(roots.Pages, pageFiles);
        return new Library(roots, readings)
        {
            Site = site with { HostBrand = host },
            Theme = theme,
            Brands = brands,
            Connectors = connectors,
            Guides = guides.Bound,
            UnboundGuides = guides.Unbound,
            Pages = pages,
            TranslatedGuides = translations.Guides(roots.Guides, guideTexts, guides),
            TranslatedPages = translations.Pages(roots.Pages, pageTexts, pages),
            Languages = SiteLanguages.Locales(site, languages, locales, _diagnostics),
            OfProgram = ofProgram.ToDictionary(page => page.File.Path, StringComparer.Ordinal),
            Images = images.Read(_diagnostics),
            Markup = markup,
            Diagnostics = _diagnostics.Sorted(),
        };
    }
}
