using System.Buffers;
using System.Text;

namespace LinkHub.GuideCheck.Whitelabel;

/// <summary>
/// Looks through every byte of a hub for words it must not show, however they are disguised: in any case,
/// split by markup or line ends, as entities, percent codes, JSON or CSS escapes, with invisible or
/// look-alike characters, in base64 data, as punycode, in the text parts of pictures. Never changes; for use
/// by several threads.
/// </summary>
/// <remarks>
/// A clean file costs one vectorised search of its text and one linear pass that makes it compact.
/// </remarks>
public sealed class LeakScanner
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly LeakWord[] _words;
    private readonly SearchValues<string> _plain;
    private readonly SearchValues<string> _compact;
    private readonly int _longest;

    public LeakScanner(HostWords words)
    {
        _words = [.. words.Words.Select(word => new LeakWord(word)).Where(word => word.Compact.Length > 1)];
        _plain = SearchValues.Create([.. _words.Select(word => word.Word)], StringComparison.OrdinalIgnoreCase);
        _compact = SearchValues.Create([.. _words.Select(word => word.Compact)], StringComparison.OrdinalIgnoreCase);
        _longest = _words.Select(word => word.Compact.Length).DefaultIfEmpty().Max();
    }

    /// <summary>
    /// All forbidden words in a file and its name, in the order they stand; allowed ones are marked.
    /// </summary>
    /// <param name="path">Relative to the hub; its ending tells text from pictures.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="functional">Addresses that this file may show, each exactly as it is.</param>
    public IReadOnlyList<Leak> Scan(string path, ReadOnlySpan<byte> bytes, IReadOnlyList<string> functional)
    {
        if (_words.Length == 0)
        {
            return [];
        }

        if (ImageText.IsImage(path))
        {
            var leaks = InName(path);
            ScanPicture(path, bytes, leaks);
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
        if (_words.Length == 0)
        {
            return [];
        }

        var leaks = InName(path);
        foreach (var hit in Search(text, IsCss(path), functional))
        {
            leaks.Add(new Leak(path, Utf8.GetByteCount(text[..hit.Start]), hit.Word, hit.Excerpt, hit.IsAllowed));
        }

        foreach (var hit in DrawnText.Hits(text, _words))
        {
            leaks.Add(new Leak(path, Utf8.GetByteCount(text[..hit.Start]), hit.Word, hit.Excerpt, IsAllowed: false));
        }

        ScanEmbedded(path, text, leaks);
        return leaks;
    }

    /// <summary>
    /// Whether a part of a text file holds nothing to look into, allowed addresses among it.
    /// </summary>
    /// <param name="path">The file's, relative to the hub; whether it leaks itself is not asked.</param>
    /// <param name="part">In UTF-8; whole as to words, tags and escapes.</param>
    public bool IsClean(string path, ReadOnlySpan<byte> part)
    {
        if (_words.Length == 0)
        {
            return true;
        }

        var chars = ArrayPool<char>.Shared.Rent(part.Length + 1);
        var text = chars.AsSpan(0, Utf8.GetChars(part, chars));
        var isClean = IsClean(text, IsCss(path)) && EmbeddedText.In(text).Count == 0;
        ArrayPool<char>.Shared.Return(chars);
        return isClean;
    }

    /// <summary>The forbidden words in a text, with where each stands in it.</summary>
    public IReadOnlyList<(string Word, int Start, int End)> Find(string text) =>
        [.. Search(text, isCss: false, []).Select(hit => (hit.Word, hit.Start, hit.End))];

    /// <summary>
    /// Whether a text holds a forbidden word as it is written, without disguise; false costs next to nothing.
    /// </summary>
    public bool HoldsPlain(ReadOnlySpan<char> text) => _words.Length > 0 && text.ContainsAny(_plain);

    private void ScanPicture(string path, ReadOnlySpan<byte> bytes, List<Leak> leaks)
    {
        foreach (var part in ImageText.Parts(path, bytes))
        {
            var text = Encoding.Latin1.GetString(bytes[part]);
            leaks.AddRange(Search(text, isCss: false, [])
                .Select(hit => new Leak(path, part.Start.Value + hit.Start, hit.Word, hit.Excerpt, IsAllowed: false)));
        }
    }

    private List<Leak> InName(string path) => [.. Search(path, isCss: false, [])
        .Select(hit => new Leak(path, -1, hit.Word, path, IsAllowed: false))];

    // Data addresses are decoded and looked through as Latin-1; punycode labels are read.
    private void ScanEmbedded(string path, ReadOnlySpan<char> text, List<Leak> leaks)
    {
        foreach (var (start, decoded) in EmbeddedText.In(text))
        {
            var offset = Utf8.GetByteCount(text[..start]);
            leaks.AddRange(Search(decoded, isCss: false, [])
                .Select(hit => new Leak(path, offset, hit.Word, hit.Excerpt, IsAllowed: false)));
        }
    }

    private List<LeakHit> Search(ReadOnlySpan<char> text, bool isCss, IReadOnlyList<string> functional) =>
        IsClean(text, isCss) ? [] : LeakSearch.Hits(text, isCss, _words, functional);

    private static bool IsCss(string path) => path.EndsWith(".css", StringComparison.OrdinalIgnoreCase);

    private bool IsClean(ReadOnlySpan<char> text, bool isCss) =>
        !text.ContainsAny(_plain) && !CompactText.Holds(text, isCss, _compact, _longest);
}
