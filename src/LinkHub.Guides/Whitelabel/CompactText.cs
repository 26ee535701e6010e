using System.Buffers;
using System.Text;
using LinkHub.Guides.Whitelabel.Names;

namespace LinkHub.Guides.Whitelabel;

/// <summary>
/// A file's text as a reader sees it: the text between tags and, apart from it, the text in tags. Escapes are
/// resolved, disguised letters plain, invisible characters and inline markup removed, and white space is
/// single blanks. One linear pass; plain text is copied in runs.
/// </summary>
/// <remarks>
/// Letters around a line end or <c>br</c> are joined and appended to the text of tags: a name may be broken
/// there.
/// </remarks>
internal ref struct CompactText
{
    /// <summary>How many characters a stream can have for each of the source.</summary>
    public const int Growth = 3;

    private const int LargestPiece = 1 << 15;
    private const int LongestBreak = 24;
    private const string Plain =
        " !\"#$'()+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";

    private static readonly SearchValues<char> PlainInTag = SearchValues.Create(Plain);
    private static readonly SearchValues<char> PlainBetween = SearchValues.Create(Plain + ">");

    private readonly ReadOnlySpan<char> _source;
    private readonly bool _isCss;
    private CompactStream _words;
    private CompactStream _tags;

    private CompactText(ReadOnlySpan<char> source, bool isCss, CompactStream words, CompactStream tags)
    {
        _source = source;
        _isCss = isCss;
        _words = words;
        _tags = tags;
    }

    /// <summary>
    /// Writes both streams; each must have room for <see cref="Growth"/> times the source and one more.
    /// </summary>
    /// <param name="source">The file's text.</param>
    /// <param name="isCss">Whether CSS escapes count.</param>
    /// <param name="words">Receives the text between tags.</param>
    /// <param name="tags">Receives the text in tags and comments, and broken words.</param>
    /// <param name="wordMap">Receives the source offset of each word character; may be null.</param>
    /// <param name="tagMap">The same for tags.</param>
    /// <returns>How many characters each stream has.</returns>
    public static (int Words, int Tags) Write(
        ReadOnlySpan<char> source,
        bool isCss,
        Span<char> words,
        Span<char> tags,
        int[]? wordMap = null,
        int[]? tagMap = null)
    {
        var text = new CompactText(
            source, isCss, new CompactStream(words, wordMap), new CompactStream(tags, tagMap));
        text.Run();
        return (text._words.Length, text._tags.Length);
    }

    /// <summary>
    /// Whether either stream may hold one of some words; takes the room of two pieces, however long the text.
    /// </summary>
    /// <param name="source">The file's text.</param>
    /// <param name="isCss">Whether CSS escapes count.</param>
    /// <param name="sought">The words.</param>
    public static bool Holds(ReadOnlySpan<char> source, bool isCss, SoughtWords sought)
    {
        var room = Math.Min(source.Length * Growth, LargestPiece) + sought.Longest + 2;
        var half = room * (1 + Skeleton.Growth) + sought.Longest + 2;
        var buffer = ArrayPool<char>.Shared.Rent(half * 2);
        var words = buffer.AsSpan(0, half);
        var tags = buffer.AsSpan(half, half);
        var text = new CompactText(
            source,
            isCss,
            new CompactStream(words[..room], words[room..], sought),
            new CompactStream(tags[..room], tags[room..], sought));
        text.Run();
        var holds = text._words.Holds() || text._tags.Holds();
        ArrayPool<char>.Shared.Return(buffer);
        return holds;
    }

    /// <summary>A word, name or address in compact form.</summary>
    public static string Of(string word)
    {
        Span<char> words = new char[(word.Length * Growth) + 1];
        Span<char> tags = new char[(word.Length * Growth) + 1];
        var (length, _) = Write(word, isCss: false, words, tags);
        return words[..length].ToString();
    }

    private void Run()
    {
        var at = 0;
        while (at < _source.Length)
        {
            at = CopyPlain(ref _words, at, PlainBetween);
            if (at < _source.Length)
            {
                at = IsTag(at) ? InTag(at) : Next(ref _words, at);
            }
        }
    }

    private readonly int CopyPlain(scoped ref CompactStream stream, int at, SearchValues<char> plain)
    {
        var rest = _source[at..];
        var length = rest.IndexOfAnyExcept(plain);
        length = length < 0 ? rest.Length : length;
        if (length > 0)
        {
            stream.Add(rest[..length], at);
        }

        return at + length;
    }

    private int InTag(int at)
    {
        var isComment = _source[at..].StartsWith("<!--");
        var name = InlineTag.NameAt(_source[(at + 1)..]);
        if (!isComment && !InlineTag.IsInline(name))
        {
            _words.Add(' ', at);
            if (InlineTag.IsLineBreak(name) && _source[at..].IndexOf('>') is var close and >= 0)
            {
                AddBroken(at, at + close + 1);
            }
        }

        _tags.Add(' ', at);
        at++;
        while (at < _source.Length)
        {
            at = CopyPlain(ref _tags, at, PlainInTag);
            if (at == _source.Length || (!isComment && IsTag(at)))
            {
                break;
            }

            if (_source[at] != '>')
            {
                at = Next(ref _tags, at);
                continue;
            }

            if (!isComment || _source[..at].EndsWith("--"))
            {
                return at + 1;
            }

            _tags.Add('>', at++);
        }

        return at;
    }

    private int Next(scoped ref CompactStream stream, int at)
    {
        var c = _source[at];
        switch (c)
        {
            case '&' or '%' or '\\' when Escapes.Read(_source[at..], _isCss, out var length) is { } escaped:
                if (escaped.IsBmp)
                {
                    Add(ref stream, (char)escaped.Value, at);
                }
                else
                {
                    stream.Add(CharacterFolding.Fold(escaped), at);
                }

                return at + length;
            case '\n' or '\r':
                return LineEnd(ref stream, at);
            case >= '\uD800' and <= '\uDBFF':
                Rune.DecodeFromUtf16(_source[at..], out var rune, out var units);
                stream.Add(CharacterFolding.Fold(rune), at);
                return at + units;
            default:
                Add(ref stream, c, at);
                return at + 1;
        }
    }

    private static void Add(scoped ref CompactStream stream, char c, int at)
    {
        var folded = CharacterFolding.Fold(c);
        if (folded != CharacterFolding.Several)
        {
            stream.Add(folded, at);
            return;
        }

        foreach (var letter in CharacterFolding.Spelling(c))
        {
            stream.Add(letter, at);
        }
    }

    // A hyphen at a line's end between letters only breaks the line.
    private int LineEnd(scoped ref CompactStream stream, int at)
    {
        var next = at;
        while (next < _source.Length && _source[next] is '\n' or '\r' or ' ' or '\t')
        {
            next++;
        }

        if (stream.EndsWithHyphenatedLetter && next < _source.Length && char.IsLetter(_source[next]))
        {
            stream.RemoveLast();
            return next;
        }

        stream.Add(' ', at);
        if (next - at <= 2 && next < _source.Length && _source[next - 1] is '\n' or '\r')
        {
            AddBroken(at, next);
        }

        return next;
    }

    private void AddBroken(int end, int start)
    {
        var before = end;
        while (before > 0 && end - before < LongestBreak && char.IsAsciiLetterOrDigit(_source[before - 1]))
        {
            before--;
        }

        var after = start;
        while (after < _source.Length && after - start < LongestBreak
            && char.IsAsciiLetterOrDigit(_source[after]))
        {
            after++;
        }

        if (before < end && start < after)
        {
            _tags.Add(' ', before);
            _tags.Add(_source[before..end], before);
            _tags.Add(_source[start..after], start);
            _tags.Add(' ', after - 1);
        }
    }

    private readonly bool IsTag(int at) => _source[at] == '<'
        && at + 1 < _source.Length
        && (char.IsAsciiLetter(_source[at + 1]) || _source[at + 1] is '/' or '!' or '?');
}
