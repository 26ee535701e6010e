using System.Text;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>Finds where a source file, as it was written, holds a word that leaked.</summary>
internal static class LeakFiles
{
    /// <summary>The first place that no term replaces; null where no file has one.</summary>
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

    private static bool IsReplaced(SourceFile file, int start, int end, BrandContext brand)
    {
        var isText = !file.Path.EndsWith(".css", StringComparison.OrdinalIgnoreCase)
            && !file.Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
        var from = Math.Max(0, start - 1);
        return isText
            && brand.Terms.Next(file.Text[from..Math.Min(file.Text.Length, end + 80)], start - from) is { } match
            && match.Start + from <= start
            && (match.Term.IsAddress || !AddressText.Holds(file.Text, start, end));
    }
}
