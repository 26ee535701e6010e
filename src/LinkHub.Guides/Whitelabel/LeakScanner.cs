using System.Buffers;
using System.Text;
using LinkHub.Guides.Whitelabel.Names;
using LinkHub.Guides.Whitelabel.Pictures;

namespace LinkHub.Guides.Whitelabel;

/// <summary>
/// Looks through every byte of a hub for words it must not show, however they are disguised: in any case,
/// split by markup, marks or line ends, as entities, percent codes, JSON or CSS escapes, with invisible or
/// look-alike characters, covered or turned letters, numbers of characters, in base64 and compressed data, as
/// punycode, in the text parts of pictures and fonts. Never changes; for use by several threads.
/// </summary>
/// <remarks>
/// A clean file costs one vectorised search of its text and one linear pass that makes it compact.
/// </remarks>
public sealed class LeakScanner
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // Text in text in text is decoded; nothing deeper is there by accident.
    private const int DeepestText = 3;

    private readonly SoughtWords _words;

    public LeakScanner(HostWords words) => _words = new SoughtWords(words);

    /// <summary>
    /// All forbidden words in a file and its name, in the order they stand; allowed ones are marked.
    /// </summary>
    /// <param name="path">Relative to the hub; its ending tells text from pictures.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="functional">Addresses that this file may show, each exactly as it is.</param>
    public IReadOnlyList<Leak> Scan(string path, ReadOnlySpan<byte> bytes, IReadOnlyList<string> functional)
    {
        if (_words.All.Length == 0)
        {
            return [];
        }

        if (ImageText.IsImage(path))
        {
            var leaks = InName(path);
            leaks.AddRange(InPicture(bytes, DeepestText)
                .Select(hit => Leak.Of(hit, path, hit.Start)));
            return leaks;
        }

        var chars = ArrayPool<char>.Shared.Rent(bytes.Length + 1);
        var count = Utf8.GetChars(bytes, chars);
        var found = Scan(path, chars.AsSpan(0, count), functional);
        ArrayPool<char>.Shared.Return(chars);
        return found;
    }

    /// <summary>The same for a file of text; offsets are those of its bytes in UTF-8.</summary>
    public IReadOnlyList<Leak> Scan(string path, ReadOnlySpan<char> text, IReadOnlyList<string> functional)
    {
        if (_words.All.Length == 0)
        {
            return [];
        }

        var leaks = InName(path);
        foreach (var hit in Once(
            Search(text, IsCss(path), functional), InDepth(text, IsCss(path), DeepestText)))
        {
            leaks.Add(Leak.Of(hit, path, Utf8.GetByteCount(text[..hit.Start])));
        }

        return leaks;
    }

    /// <summary>
    /// Whether a part of a text file holds no forbidden word and no address that the file might be allowed to
    /// show.
    /// </summary>
    /// <param name="path">The file's path, relative to the hub; the path itself is not searched.</param>
    /// <param name="part">UTF-8 that cuts no word, tag or escape.</param>
    public bool IsClean(string path, ReadOnlySpan<byte> part)
    {
        if (_words.All.Length == 0)
        {
            return true;
        }

        var chars = ArrayPool<char>.Shared.Rent(part.Length + 1);
        var text = chars.AsSpan(0, Utf8.GetChars(part, chars));
        var holdsNone = IsClean(text, IsCss(path))
            || (_words.AreJudged && Search(text, IsCss(path), []).Count == 0);
        var isClean = holdsNone && InDepth(text, IsCss(path), DeepestText).Count == 0;
        ArrayPool<char>.Shared.Return(chars);
        return isClean;
    }

    /// <summary>The forbidden words in a text, each with its place and its meaning there.</summary>
    public IReadOnlyList<(string Word, int Start, int End, NameUse Use)> Find(string text) =>
        [.. Search(text, isCss: false, []).Select(hit => (hit.Word, hit.Start, hit.End, hit.Use))];

    /// <summary>
    /// Whether a text holds a forbidden word as it is written, without disguise; false costs next to nothing.
    /// </summary>
    public bool HoldsPlain(ReadOnlySpan<char> text) => _words.All.Length > 0 && _words.ArePlainIn(text);

    private List<Leak> InName(string path) => [.. Search(path, isCss: false, [])
        .Select(hit => Leak.Of(hit, path, -1) with { Excerpt = path })];

    // What is drawn, covered or turned, and what is encoded: text, or a picture, font or archive with text of
    // its own.
    private List<LeakHit> InDepth(ReadOnlySpan<char> text, bool isCss, int depth)
    {
        List<LeakHit> hits = [
            .. DrawnText.Hits(text, _words.All), .. _words.Masked.Hits(text), .. _words.Turned.Hits(text)];
        if (depth == 0)
        {
            return hits;
        }

        foreach (var part in EmbeddedText.In(text, isCss))
        {
            var found = InPart(part, depth - 1);
            if (found.Count > 0 && part.Length > 0)
            {
                // What can be read without resolving escapes was judged in its place.
                var read = Search(text.Slice(part.Start, part.Length), isCss, []).Select(hit => hit.Word)
                    .ToHashSet();
                found.RemoveAll(hit => read.Contains(hit.Word));
            }

            hits.AddRange(found.Select(hit => hit with { Start = part.Start, End = part.Start }));
        }

        return hits;
    }

    private List<LeakHit> InPart(EmbeddedPart part, int depth) =>
        part.IsPixels ? LeakSearch.HitsInPixels(Encoding.Latin1.GetString(part.Bytes), _words.All)
        : ImageText.IsImage(part.Bytes) ? InPicture(part.Bytes, depth)
        : InText(Utf8.GetString(part.Bytes), depth);

    private List<LeakHit> InText(string text, int depth) =>
        [.. Once(Search(text, isCss: false, []), InDepth(text, isCss: false, depth))];

    // A word that is read both as it is written and as it is drawn is found once.
    private static IEnumerable<LeakHit> Once(List<LeakHit> written, List<LeakHit> deep) =>
        written.Concat(deep).DistinctBy(hit => (hit.Word, hit.Start));

    // Offsets are bytes of the picture.
    private List<LeakHit> InPicture(ReadOnlySpan<byte> bytes, int depth)
    {
        var hits = new List<LeakHit>();
        foreach (var part in ImageText.Parts(bytes))
        {
            if (part.IsPixels)
            {
                hits.AddRange(LeakSearch.HitsInPixels(part.Text, _words.All)
                    .Select(hit => hit with { Start = part.Start + hit.Start, End = part.Start + hit.End }));
                continue;
            }

            hits.AddRange(InText(part.Text, depth).Select(hit => part.IsAsIs
                ? hit with { Start = part.Start + hit.Start, End = part.Start + hit.End }
                : hit with { Start = part.Start, End = part.Start }));
        }

        return hits;
    }

    private List<LeakHit> Search(ReadOnlySpan<char> text, bool isCss, IReadOnlyList<string> functional) =>
        IsClean(text, isCss) ? [] : LeakSearch.Hits(text, isCss, _words.All, functional);

    private static bool IsCss(string path) => path.EndsWith(".css", StringComparison.OrdinalIgnoreCase);

    private bool IsClean(ReadOnlySpan<char> text, bool isCss) =>
        !_words.ArePlainIn(text) && !CompactText.Holds(text, isCss, _words);
}
