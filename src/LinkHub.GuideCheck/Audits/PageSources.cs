using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Links;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Audits;

/// <summary>Finds the text that a page of a hub was made from. May be used by many threads at once.</summary>
/// <param name="library">The content that the hub was built from.</param>
/// <param name="prefix">The content folder as findings name it: empty, or with a final slash.</param>
public sealed class PageSources(Library library, string prefix)
{
    private readonly Dictionary<string, Func<SourceSpan>> _byAddress = library.Languages
        .SelectMany((locale, at) => Of(library, locale.Language, at == 0 ? "" : locale.Language + "/"))
        .DistinctBy(source => source.Address)
        .ToDictionary(source => source.Address, source => source.Source, StringComparer.Ordinal);

    /// <summary>
    /// Where the text of a page or of its twin begins, or null if it comes from no single text.
    /// </summary>
    /// <param name="path">The file, relative to the hub.</param>
    public SourceSpan? Of(string path)
    {
        var address = UrlPath.WithoutSuffix(path, "index.html") ?? UrlPath.WithoutSuffix(path, ".md") + "/";
        if (!_byAddress.TryGetValue(address, out var source))
        {
            return null;
        }

        var span = source();
        return new SourceFile(prefix + span.File.Path, span.File.Text).Span(span.Start, span.End);
    }

    // A translation first, then the original that stands in for one.
    private static IEnumerable<(string Address, Func<SourceSpan> Source)> Of(
        Library library, string language, string folder)
    {
        var guides = library.TranslatedGuides.Where(guide => guide.Language == language)
            .Concat(library.Guides)
            .Select(
                guide =>
                    (guide.Address, (Func<SourceSpan>)(() => Top(library.Open(guide, []).Document.File))));
        var pages = library.TranslatedPages.Where(page => page.Language == language).Concat(library.Pages)
            .Select(page => (page.Address, (Func<SourceSpan>)(() => Top(library.Open(page, []).File))));
        var connectors = library.Connectors.Select(connector =>
            ($"connectors/{connector.Key.Value}/", (Func<SourceSpan>)(() => connector.Title.Span)));
        return guides.Concat(pages).Concat(connectors)
            .Select(source => (folder + source.Item1, source.Item2));
    }

    private static SourceSpan Top(SourceFile file)
    {
        var title = file.Text.IndexOf("title:", StringComparison.Ordinal);
        var start = file.Text.StartsWith("---", StringComparison.Ordinal) && title > 0 ? title : 0;
        var end = file.Text.AsSpan(start).IndexOfAny('\r', '\n');
        return file.Span(start, end < 0 ? file.Text.Length : start + end);
    }
}
