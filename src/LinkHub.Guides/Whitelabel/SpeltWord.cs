using System.Buffers;

namespace LinkHub.Guides.Whitelabel;

/// <summary>Reads a word letter by letter from a compact text and notes how it is spelt.</summary>
internal ref struct SpeltWord(ReadOnlySpan<char> source, ReadOnlySpan<char> compact, int[] map)
{
    private const int LongestAddress = 400;

    private static readonly SearchValues<char> AroundAddress = SearchValues.Create(" \t\n\"'<>(");

    private static readonly string[] Particles =
        ["up", "in", "out", "on", "off", "over", "down", "back", "by", "through", "away", "around", "along", "ahead"];

    private readonly ReadOnlySpan<char> _source = source;
    private readonly ReadOnlySpan<char> _compact = compact;
    private readonly int[] _map = map;
    private bool _isNewPiece;
    private bool _isJoined;
    private int _pieceStart;

    /// <summary>The first letter in the compact text.</summary>
    public int Start { get; private set; }

    /// <summary>Behind the last letter.</summary>
    public int End { get; private set; }

    /// <summary>Runs of letters with nothing between them.</summary>
    public int Pieces { get; private set; }

    /// <summary>Letters and digits that only look like the word's.</summary>
    public int Swaps { get; private set; }

    /// <summary>Those of them that are letters, such as <c>rn</c> for <c>m</c>.</summary>
    public int SwappedLetters { get; private set; }

    /// <summary>Whether each letter has the case of the word.</summary>
    public bool IsAsWritten { get; private set; }

    public bool HasLower { get; private set; }

    /// <summary>Whether it is a compound of the name's words: <c>sign-up</c> for SignUp.</summary>
    public bool IsCompound { get; private set; }

    /// <summary>
    /// Whether it is the noun of a verb with a particle, or the two words: <c>Sign-Up</c>, <c>sign-up</c>,
    /// <c>Sign Up</c>. A participle makes no such noun: <c>Linked-In</c> is a name.
    /// </summary>
    public readonly bool IsPhrasal =>
        Pieces == 2 && _isJoined
            && !_compact[Start..(_pieceStart - 1)].EndsWith("ed", StringComparison.OrdinalIgnoreCase)
        && Particles.Contains(_compact[_pieceStart..End].ToString().ToLowerInvariant());

    /// <summary>Whether each piece begins with a capital.</summary>
    public bool IsTitled { get; private set; }

    /// <summary>The strictest of its gaps.</summary>
    public WordGap Gap { get; private set; }

    public readonly bool BeginsWord => IsEdge(Start - 1, Start);

    public readonly bool EndsWord => IsEdge(End - 1, End);

    /// <summary>Whether its first or last piece, or one between two gaps, has nothing beside it.</summary>
    public readonly bool StandsAlone =>
        Pieces > 2 || IsBound(_source[.._map[Start]], isEnd: true)
            || IsBound(_source[(_map[End - 1] + 1)..], isEnd: false);

    /// <summary>Whether it is part of a whole address, where a compound is a name.</summary>
    public readonly bool IsInAddress
    {
        get
        {
            var before = _source[Math.Max(0, _map[Start] - LongestAddress).._map[Start]];
            return before[(before.LastIndexOfAny(AroundAddress) + 1)..]
                .Contains("://", StringComparison.Ordinal);
        }
    }

    /// <summary>Reads a word, or false if the letters are others.</summary>
    /// <param name="at">The first letter in the compact text.</param>
    /// <param name="word">The word.</param>
    public bool Read(int at, LeakWord word)
    {
        (Start, End, Pieces, IsAsWritten, IsTitled, IsCompound) = (at, at, 1, true, true, true);
        for (var i = 0; i < word.Letters.Length;)
        {
            if (i > 0)
            {
                Skip();
            }

            if (End == _compact.Length)
            {
                return false;
            }

            Note(End, word.Letters[i].Written, isFirst: i == 0 || _isNewPiece);
            var taken = Take(word.Letters.AsSpan(i));
            if (taken == 0)
            {
                return false;
            }

            i += taken;
        }

        return Gap < WordGap.Never || Pieces == word.Letters.Length;
    }

    private void Skip()
    {
        var last = End - 1;
        while (End < _compact.Length && Skeleton.CountOf(_compact[End]) == 0)
        {
            End++;
        }

        // The sign before an opening brace is no letter.
        if (End + 1 < _compact.Length && _compact[End] == '$' && _compact[End + 1] == '{')
        {
            End++;
            while (End < _compact.Length && Skeleton.CountOf(_compact[End]) == 0)
            {
                End++;
            }
        }

        _isNewPiece = End > last + 1 && End < _compact.Length;
        if (_isNewPiece)
        {
            Pieces++;
            var gap = _compact[(last + 1)..End];
            var found = WordGaps.Of(gap, _source[(_map[last] + 1).._map[End]]);
            Gap = (WordGap)Math.Max((int)Gap, (int)found);
            IsCompound &= gap is "-";
            (_isJoined, _pieceStart) = (gap is "-" or " ", End);
        }
    }

    // Returns how many of the word's letters the next one or two characters stand for.
    private int Take(ReadOnlySpan<(char Folded, char Written)> letters)
    {
        var (c, wanted) = (char.ToLowerInvariant(_compact[End]), letters[0].Folded);
        if (c == wanted)
        {
            End++;
            return 1;
        }

        if (Skeleton.AreAlike(c, wanted) && IsSwap(c, letters[0]))
        {
            Swaps++;
            SwappedLetters += char.IsLetter(c) && char.IsLetter(wanted) ? 1 : 0;
            End++;
            return 1;
        }

        var next = End + 1 < _compact.Length ? char.ToLowerInvariant(_compact[End + 1]) : '\0';
        var isTwoForOne = (wanted, c, next) is ('m', 'r', 'n') or ('w', 'v', 'v');
        var isOneForTwo = letters.Length > 1
            && (c, wanted, letters[1].Folded) is ('m', 'r', 'n') or ('w', 'v', 'v');
        if (!isTwoForOne && !isOneForTwo)
        {
            return 0;
        }

        Swaps++;
        SwappedLetters++;
        End += isTwoForOne ? 2 : 1;
        return isTwoForOne ? 1 : 2;
    }

    // Two letters are only swapped where they look alike in that case: `I` and `l`.
    private readonly bool IsSwap(char c, (char Folded, char Written) letter)
    {
        if (!char.IsAsciiLetter(c) || !char.IsAsciiLetter(letter.Folded))
        {
            return true;
        }

        var seen = _source[_map[End]];
        return !char.IsAsciiLetter(seen) || (seen == 'I' && letter.Written == 'l')
            || (seen == 'l' && letter.Written == 'I');
    }

    private void Note(int at, char written, bool isFirst)
    {
        var seen = _source[_map[at]];
        if (char.IsAsciiLetter(seen))
        {
            HasLower |= char.IsAsciiLetterLower(seen);
            IsAsWritten &= seen == written || char.ToLowerInvariant(seen) != char.ToLowerInvariant(written);
            IsTitled &= !isFirst || char.IsAsciiLetterUpper(seen);
            IsCompound &= at == Start
                || (char.IsAsciiLetterLower(seen) && char.IsUpper(written) == _isNewPiece);
        }
    }

    private readonly bool IsEdge(int left, int right)
    {
        if (left < 0 || right >= _compact.Length)
        {
            return true;
        }

        var (before, after) = (_compact[left], _compact[right]);
        return !char.IsLetterOrDigit(before) || !char.IsLetterOrDigit(after)
            || (char.IsLower(before) && char.IsUpper(after));
    }

    private static bool IsBound(ReadOnlySpan<char> text, bool isEnd)
    {
        text = isEnd ? text.TrimEnd(" \t") : text.TrimStart(" \t");
        return text.IsEmpty || (isEnd ? ">|-•:\"'\n" : "<|\"'\r\n").Contains(isEnd ? text[^1] : text[0]);
    }
}
