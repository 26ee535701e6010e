using System.Text;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Themes;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>Finds the place in content of a word that is split between pieces, or in disguise.</summary>
internal static class LeakSource
{
    /// <summary>
    /// The span of the pieces that make the word, or null if the content does not hold it.
    /// </summary>
    public static SourceSpan? Find(string word, IReadOnlyList<Node> nodes, PageContext page) =>
        Find(word, nodes, page, ShownTexts, gap: "") ?? Find(word, nodes, page, OtherTexts, gap: ". ");

    /// <summary>Whether a place belongs to an address that the page may show as it is.</summary>
    public static bool IsAllowed(string text, int start, int end, PageContext page)
    {
        var token = text[AddressText.TokenAround(text, start, end)];
        return page.Brand.FunctionalFor(page.Subject.ConnectorKey).Contains(token, StringComparer.Ordinal);
    }

    private static SourceSpan? Find(
        string word,
        IReadOnlyList<Node> nodes,
        PageContext page,
        Func<Node, IEnumerable<(string, SourceSpan)>> texts,
        string gap)
    {
        var text = new StringBuilder();
        var pieces = new List<(int Start, SourceSpan Span)>();
        foreach (var node in nodes.SelectMany(All))
        {
            text.Append(IsInline(node) ? gap : ". ");
            foreach (var (value, span) in texts(node))
            {
                pieces.Add((text.Length, span));
                text.Append(value).Append(gap);
            }
        }

        var whole = text.ToString();
        var hits = page.Brand.Scanner.Find(whole)
            .Where(hit => hit.Word == word && !IsAllowed(whole, hit.Start, hit.End, page));
        if (hits.FirstOrDefault() is not { Word: not null } found)
        {
            return null;
        }

        var first = pieces.FindLast(piece => piece.Start <= found.Start).Span;
        var last = pieces.FindLast(piece => piece.Start < found.End).Span;
        var written = whole[found.Start..found.End];
        return first == last && first.Text.IndexOf(written, StringComparison.Ordinal) is var at and >= 0
            ? first.Slice(at, written.Length)
            : ReferenceEquals(first.File, last.File) ? first.To(last) : first;
    }

    private static IEnumerable<Node> All(Node node) => node.Children.SelectMany(All).Prepend(node);

    private static IEnumerable<(string Value, SourceSpan Span)> ShownTexts(Node node) => node switch
    {
        TextNode text => [(text.Text.ToString(), text.Span)],
        CodeSpanNode code => [(code.Text.ToString(), code.Span)],
        CodeBlockNode block => [(block.Text.ToString(), block.Span)],
        _ => [],
    };

    private static IEnumerable<(string Value, SourceSpan Span)> OtherTexts(Node node) => node switch
    {
        LinkNode link =>
            [(link.Href.Value.ToString(), link.Href.Span), (link.Title?.ToString() ?? "", link.Span)],
        ImageNode image => [
            (image.Source.Value.ToString(), image.Source.Span),
            (image.Alternative?.Value.ToString() ?? "", image.Alternative?.Span ?? image.Span)],
        ElementNode element => element.Attributes.Select(a => (a.Value?.ToString() ?? "", a.ValueSpan)),
        _ => [],
    };

    private static bool IsInline(Node node) => node is
        TextNode or CodeSpanNode or EmphasisNode or StrongNode or StrikethroughNode or LinkNode
        or ElementNode { IsInline: true };
}

/// <summary>Finds the place of a leaked word in the source files as they were written.</summary>
internal static class LeakFiles
{
    /// <summary>The first place that no term replaces, or null if no file has one.</summary>
    public static SourceSpan? Find(string word, IEnumerable<SourceFile> files, PageContext page) => files
        .Select(file => Find(word, file, page))
        .FirstOrDefault(span => span is not null);

    private static SourceSpan? Find(string word, SourceFile file, PageContext page)
    {
        var brand = page.Brand;
        var hits = brand.Scanner.Find(file.Text).Where(hit => hit.Word == word
            && !LeakSource.IsAllowed(file.Text, hit.Start, hit.End, page)
            && !IsReplaced(file, hit.Start, hit.End, brand));
        foreach (var hit in hits)
        {
            return file.Span(hit.Start, hit.End);
        }

        // Drawings and encoded data: only the scan of a whole file reads them, and it knows where they begin.
        var leaks = brand.Scanner.Scan(file.Path, file.Text, []);
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(file.Text);
        return leaks.Where(leak => leak.Offset >= 0 && leak.Word == word)
            .Select(leak => new UTF8Encoding(false).GetCharCount(utf8, 0, (int)leak.Offset))
            .Where(at => !IsReplaced(file, at, at + 1, brand))
            .Select(at => (SourceSpan?)file.Span(at, at))
            .FirstOrDefault();
    }

    // Files of these kinds are published as they are, and templates write what is in them.
    private static bool IsReplaced(SourceFile file, int start, int end, BrandContext brand)
    {
        var isText = Path.GetExtension(file.Path).ToLowerInvariant() is not (".css" or ".svg" or ".js"
            or ThemeTemplates.Extension);
        var from = Math.Max(0, start - 1);
        return isText
            && brand.Terms.Next(
                file.Text[from..Math.Min(file.Text.Length, end + 80)], start - from) is { } match
            && match.Start + from <= start
            && (match.Term.IsAddress || !AddressText.Holds(file.Text, start, end));
    }
}
