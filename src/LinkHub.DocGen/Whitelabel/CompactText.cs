using System.Buffers;
using System.Text;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>
/// A file's text as it is read by eye: what stands in tags and what stands between them, each folded, with
/// escapes read, invisible characters and inline markup gone, and white space as single blanks. One linear pass.
/// </summary>
internal ref struct CompactText
{
    private const string InlineTags =
        " a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tspan u var wbr ";

    private readonly ReadOnlySpan<char> _source;
    private readonly bool _isCss;
    private CompactStream _words;
    private CompactStream _tags;

    private CompactText(ReadOnlySpan<char> source, bool isCss, Span<char> words, Span<char> tags, int[]? wordMap, int[]? tagMap)
    {
        _source = source;
        _isCss = isCss;
        _words = new CompactStream(words, wordMap);
        _tags = new CompactStream(tags, tagMap);
    }

    /// <summary>Writes both streams; each must have room for the source's length and one more.</summary>
    /// <param name="source">The file's text.</param>
    /// <param name="isCss">Whether CSS escapes count.</param>
    /// <param name="words">Receives what stands between tags.</param>
    /// <param name="tags">Receives what stands in tags and comments.</param>
    /// <param name="wordMap">Receives the source offset of each word character; may be null.</param>
    /// <param name="tagMap">The same for tags.</param>
    /// <returns>How many characters each stream has.</returns>
    public static (int Words, int Tags) Write(
        ReadOnlySpan<char> source, bool isCss, Span<char> words, Span<char> tags, int[]? wordMap = null, int[]? tagMap = null)
    {
        var text = new CompactText(source, isCss, words, tags, wordMap, tagMap);
        text.Run();
        return (text._words.Length, text._tags.Length);
    }

    /// <summary>A word, name or address in compact form.</summary>
    public static string Of(string word)
    {
        Span<char> words = new char[word.Length + 1];
        Span<char> tags = new char[word.Length + 1];
        var (length, _) = Write(word, isCss: false, words, tags);
        return words[..length].ToString();
    }

    private void Run()
    {
        var at = 0;
        while (at < _source.Length)
        {
            at = BetweenTags(at);
            at = at < _source.Length ? InTag(at) : at;
        }
    }

    private int BetweenTags(int at)
    {
        while (at < _source.Length)
        {
            var c = _source[at];
            if (c == '<' && IsTag(at))
            {
                return at;
            }

            at = Next(ref _words, c, at);
        }

        return at;
    }

    private int InTag(int at)
    {
        var isComment = _source[at..].StartsWith("<!--");
        var isInline = isComment || IsInline(_source[(at + 1)..]);
        if (!isInline)
        {
            _words.Add(' ', at);
        }

        _tags.Add(' ', at);
        at++;
        while (at < _source.Length)
        {
            var c = _source[at];
            if (c == '>' && (!isComment || _source[..at].EndsWith("--")))
            {
                return at + 1;
            }

            if (c == '<' && !isComment && IsTag(at))
            {
                return at;
            }

            at = Next(ref _tags, c, at);
        }

        return at;
    }

    private int Next(scoped ref CompactStream stream, char c, int at)
    {
        if (c is '&' or '%' or '\\')
        {
            if (Escapes.Read(_source[at..], _isCss, out var length) is not { } rune)
            {
                stream.Add(c, at);
                return at + 1;
            }

            stream.Add(CharacterFolding.Fold(rune), at);
            return at + length;
        }

        if (c is '\n' or '\r')
        {
            return LineEnd(ref stream, at);
        }

        if (char.IsHighSurrogate(c) && Rune.DecodeFromUtf16(_source[at..], out var pair, out var units) == OperationStatus.Done)
        {
            stream.Add(CharacterFolding.Fold(pair), at);
            return at + units;
        }

        stream.Add(CharacterFolding.Fold(c), at);
        return at + 1;
    }

    // A hyphen at a line's end between letters only breaks the line.
    private int LineEnd(scoped ref CompactStream stream, int at)
    {
        var next = at;
        while (next < _source.Length && _source[next] is '\n' or '\r' or ' ' or '\t')
        {
            next++;
        }

        if (next < _source.Length && char.IsLetter(_source[next]) && stream.EndsWithHyphenatedLetter)
        {
            stream.RemoveLast();
        }
        else
        {
            stream.Add(' ', at);
        }

        return next;
    }

    private readonly bool IsTag(int at) =>
        at + 1 < _source.Length && (char.IsAsciiLetter(_source[at + 1]) || _source[at + 1] is '/' or '!' or '?');

    private static bool IsInline(ReadOnlySpan<char> tag)
    {
        tag = tag.TrimStart('/');
        var end = 0;
        while (end < tag.Length && end < 8 && char.IsAsciiLetterOrDigit(tag[end]))
        {
            end++;
        }

        Span<char> name = stackalloc char[end + 2];
        name[0] = name[end + 1] = ' ';
        tag[..end].ToLowerInvariant(name[1..]);
        return end > 0 && InlineTags.AsSpan().IndexOf(name) >= 0;
    }
}
