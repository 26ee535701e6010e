using System.Text;

namespace LinkHub.DocGen.Search;

/// <summary>
/// The searchable words of a text, one after another: runs of letters and digits in lower case.
/// </summary>
/// <remarks>
/// <c>Assets/words.js</c> splits what a reader types in the same way, and folds accents on both sides.
/// Scripts that are written without blanks give every pair of characters. Web addresses and very long words,
/// which are keys and hashes, give none.
/// </remarks>
internal ref struct SearchWords
{
    private const int LongestWord = 40;

    private readonly ReadOnlySpan<char> _text;
    private readonly Span<char> _word;
    private int _at;
    private int _chunkEnd;
    private int _length;

    /// <param name="text">Plain text.</param>
    /// <param name="room">Holds one word at a time; at least <see cref="Room"/> characters.</param>
    public SearchWords(ReadOnlySpan<char> text, Span<char> room)
    {
        _text = text;
        _word = room;
    }

    public static int Room => LongestWord + 2;

    /// <summary>The word; good until the next is asked for.</summary>
    public readonly ReadOnlySpan<char> Current => _word[.._length];

    public bool MoveNext()
    {
        while (_at < _text.Length)
        {
            if (_at >= _chunkEnd && !EnterChunk())
            {
                continue;
            }

            var rune = RuneAt(_at, out var size);
            if (!IsPartOfWord(rune))
            {
                _at += size;
            }
            else if (IsUnspaced(rune))
            {
                TakePair(rune, size);
                return true;
            }
            else if (TakeRun())
            {
                return true;
            }
        }

        return false;
    }

    // Between blanks; a web address is stepped over.
    private bool EnterChunk()
    {
        var rest = _text[_at..];
        var blank = rest.IndexOfAny(" \t\r\n\u00A0");
        _chunkEnd = blank < 0 ? _text.Length : _at + blank + 1;
        if (!_text[_at.._chunkEnd].Contains("://", StringComparison.Ordinal))
        {
            return true;
        }

        _at = _chunkEnd;
        return false;
    }

    private bool TakeRun()
    {
        _length = 0;
        var isWhole = true;
        while (_at < _text.Length)
        {
            var rune = RuneAt(_at, out var size);
            if (!IsPartOfWord(rune) || IsUnspaced(rune))
            {
                break;
            }

            _at += size;
            isWhole = isWhole && _length + size <= LongestWord;
            if (isWhole)
            {
                _length += Rune.ToLowerInvariant(rune).EncodeToUtf16(_word[_length..]);
            }
        }

        return isWhole;
    }

    // The pair with the next character, if there is one; the next pair begins there.
    private void TakePair(Rune first, int size)
    {
        _length = first.EncodeToUtf16(_word);
        _at += size;
        if (_at < _text.Length && RuneAt(_at, out _) is var next && IsUnspaced(next) && IsPartOfWord(next))
        {
            _length += next.EncodeToUtf16(_word[_length..]);
            if (!IsFollowedByUnspaced(_at))
            {
                _at += next.Utf16SequenceLength;
            }
        }
    }

    private readonly bool IsFollowedByUnspaced(int at)
    {
        RuneAt(at, out var size);
        return at + size < _text.Length && RuneAt(at + size, out _) is var next && IsUnspaced(next)
            && IsPartOfWord(next);
    }

    private readonly Rune RuneAt(int at, out int size)
    {
        Rune.DecodeFromUtf16(_text[at..], out var rune, out size);
        return rune;
    }

    private static bool IsPartOfWord(Rune rune) => rune.IsAscii
        ? char.IsAsciiLetterOrDigit((char)rune.Value)
        : Rune.IsLetterOrDigit(rune)
            || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark
            or System.Globalization.UnicodeCategory.OtherNumber
            or System.Globalization.UnicodeCategory.LetterNumber;

    // Thai and Lao, Burmese, Khmer, Japanese, Chinese.
    private static bool IsUnspaced(Rune rune) =>
        rune.Value is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F)
        or (>= 0x1780 and <= 0x17FF) or (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF)
        or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
