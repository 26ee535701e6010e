using LinkHub.Guides.Connectors;
using LinkHub.Guides.Files;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Lists;

/// <summary>
/// Lists the ordinary pages; a page's address is its path, without its extension and a final <c>index</c>.
/// </summary>
internal static class PageList
{
    public static IReadOnlyList<PageEntry> Read(
        ContentFolder folder,
        IReadOnlyList<ContentFile> files,
        IReadOnlyList<string> languages,
        IReadOnlyList<MarkupDocument> ofProgram,
        IReadOnlyList<GuideEntry> guides,
        IReadOnlyList<Connector> connectors,
        HeaderReader headers,
        DiagnosticBag diagnostics)
    {
        var pages = headers.Read(folder, files, diagnostics)
            .OfType<MarkupDocument>()
            .Select(header => (Entry: Of(header, folder.Prefix), Place: header.File.Span(0, 0)));
        var brought = ofProgram
            .Select(
                page =>
                    (Entry: Of(page, folder.Prefix)
                        with
                    { IsOfProgram = true }, Place: page.File.Span(0, 0)));

        // Addresses of the hub's own pages come first; a page of the folder at one of them is reported.
        var taken = connectors.Select(
            connector => Reserved($"connectors/{connector.Key.Value}/", connector.Key.Span))
            .Concat(guides.Select(guide => Reserved(guide.Address, guide.Method.Span)));
        var all = taken.Concat(pages).Concat(brought).ToList();
        var kept = Addresses.Distinct(all, page => page.Address, Parts, diagnostics);
        foreach (var (page, language) in
            from page in kept
            from language in languages
            where page.Path.Length > 0
                && page.Address.StartsWith(language + "/", StringComparison.OrdinalIgnoreCase)
            select (page, language))
        {
            var message = $"the address `/{page.Address}` is within the hub in `{language}`";
            var place = new SourceFile(page.Path, "").Whole;
            diagnostics.Add(
                ConfigurationRules.OutputCollision, place, message, "Give the page another name.");
        }

        // The first page lists the providers: without it, nobody would find a guide.
        foreach (var page in kept.Where(page => page.Address.Length == 0))
        {
            diagnostics.Add(
                ConfigurationRules.OutputCollision,
                all.First(listed => ReferenceEquals(listed.Entry, page)).Place,
                "the address `/` is that of the hub's first page",
                "Give the page another name, such as `start.mdx`.");
        }

        return [.. kept
            .Where(page => page.Path.Length > 0 && page.Address.Length > 0)
            .OrderBy(page => page.Address, StringComparer.Ordinal)];
    }

    private static (PageEntry Entry, SourceSpan Place) Reserved(string address, SourceSpan place) =>
        (new PageEntry("", address) { Title = TemplateText.Empty }, place);

    private static IReadOnlyList<string> Parts(PageEntry page) =>
        page.Path.Length == 0 || page.Address.Length == 0 ? [] : page.Address.TrimEnd('/').Split('/');

    private static PageEntry Of(MarkupDocument header, string prefix)
    {
        var path = Path.ChangeExtension(header.File.Path[prefix.Length..], null);
        var isIndex = path == "index" || path.EndsWith("/index", StringComparison.Ordinal);
        var address = isIndex ? path[..^"index".Length] : path + "/";
        var name = path[(path.LastIndexOf('/') + 1)..].Replace('-', ' ');
        return new PageEntry(header.File.Path, address)
        {
            Title = header.Title?.Value ?? TemplateText.Literal(name),
            Description = header.Description?.Value,
            FrontMatter = header.FrontMatter,
        };
    }
}

/// <summary>
/// Reads the pages that the program carries. They are about markup, and show code as it is written.
/// </summary>
internal static class ProgramPages
{
    /// <param name="files">With paths below the pages folder.</param>
    /// <param name="prefix">The beginning of the paths of the pages folder.</param>
    /// <param name="markup">The options for the site's own texts.</param>
    public static IReadOnlyList<MarkupDocument> Read(
        IReadOnlyList<SourceFile> files, string prefix, MarkupOptions markup)
    {
        var options = markup with { FillsCode = false };
        return [
            .. files.Select(
                file => MarkupReader.Read(new SourceFile(prefix + file.Path, file.Text), options, []))];
    }
}
