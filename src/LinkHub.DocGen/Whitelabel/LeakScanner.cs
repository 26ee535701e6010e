using System.Buffers;
using System.Text;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>
/// Looks through every byte of a hub for words it must not show, however they are disguised: in any case, split by
/// markup or line ends, as entities, percent codes, JSON or CSS escapes, with invisible or look-alike characters,
/// in base64 data, as punycode, in the text parts of pictures. Never changes; for use by several threads.
/// </summary>
/// <remarks>A clean file costs one vectorised search of its text and one linear pass that makes it compact.</remarks>
public sealed class LeakScanner
{
    private readonly LeakWord[] _words;
    private readonly SearchValues<string> _plain;
    private readonly SearchValues<string> _compact;

    public LeakScanner(HostWords words)
    {
        _words = [.. words.Words.Select(word => new LeakWord(word)).Where(word => word.Compact.Length > 1)];
        _plain = SearchValues.Create([.. _words.Select(word => word.Word)], StringComparison.OrdinalIgnoreCase);
        _compact = SearchValues.Create([.. _words.Select(word => word.Compact)], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>All forbidden words in a file and its name, in the order they stand; allowed ones are marked.</summary>
    /// <param name="path">Relative to the hub; its ending tells text from pictures.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="functional">Addresses that this file may show, each exactly as it is.</param>
    public IReadOnlyList<Leak> Scan(string path, ReadOnlySpan<byte> bytes, IReadOnlyList<string> functional)
    {
        if (_words.Length == 0)
        {
            return [];
        }

        var leaks = new List<Leak>();
        foreach (var hit in Search(path, isCss: false, []))
        {
            leaks.Add(new Leak(path, -1, hit.Word, path, IsAllowed: false));
        }

        if (ImageText.IsImage(path))
        {
            ScanPicture(path, bytes, leaks);
        }
        else
        {
            ScanText(path, bytes, functional, leaks);
        }

        return leaks;
    }

    /// <summary>The forbidden words in a text, with where each stands in it.</summary>
    public IReadOnlyList<(string Word, int Start, int End)> Find(string text) =>
        [.. Search(text, isCss: false, []).Select(hit => (hit.Word, hit.Start, hit.End))];

    /// <summary>Whether a text holds a forbidden word as it is written, without disguise; false costs next to nothing.</summary>
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

    private void ScanText(string path, ReadOnlySpan<byte> bytes, IReadOnlyList<string> functional, List<Leak> leaks)
    {
        var chars = ArrayPool<char>.Shared.Rent(bytes.Length + 1);
        var text = chars.AsSpan(0, new UTF8Encoding(false).GetChars(bytes, chars));
        var isCss = path.EndsWith(".css", StringComparison.OrdinalIgnoreCase);
        foreach (var hit in Search(text, isCss, functional))
        {
            var offset = new UTF8Encoding(false).GetByteCount(text[..hit.Start]);
            leaks.Add(new Leak(path, offset, hit.Word, hit.Excerpt, hit.IsAllowed));
        }

        ScanEmbedded(path, text, leaks);
        ArrayPool<char>.Shared.Return(chars);
    }

    // Data addresses are decoded and looked through as Latin-1; punycode labels are read.
    private void ScanEmbedded(string path, ReadOnlySpan<char> text, List<Leak> leaks)
    {
        foreach (var (start, decoded) in EmbeddedText.In(text))
        {
            var offset = new UTF8Encoding(false).GetByteCount(text[..start]);
            leaks.AddRange(Search(decoded, isCss: false, [])
                .Select(hit => new Leak(path, offset, hit.Word, hit.Excerpt, IsAllowed: false)));
        }
    }

    private List<LeakHit> Search(ReadOnlySpan<char> text, bool isCss, IReadOnlyList<string> functional)
    {
        var words = ArrayPool<char>.Shared.Rent((text.Length * CompactText.Growth) + 1);
        var tags = ArrayPool<char>.Shared.Rent((text.Length * CompactText.Growth) + 1);
        try
        {
            var (wordCount, tagCount) = CompactText.Write(text, isCss, words, tags);
            var isClean = !text.ContainsAny(_plain)
                && !words.AsSpan(0, wordCount).ContainsAny(_compact)
                && !tags.AsSpan(0, tagCount).ContainsAny(_compact);
            return isClean ? [] : LeakSearch.Hits(text, isCss, _words, functional);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(words);
            ArrayPool<char>.Shared.Return(tags);
        }
    }
}
