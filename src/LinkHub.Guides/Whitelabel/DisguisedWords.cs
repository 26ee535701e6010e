using System.Buffers;

namespace LinkHub.Guides.Whitelabel;

/// <summary>
/// Words whose letters stand apart (<c>Har-bor</c>, <c>"Har" + "bor"</c>, one letter a cell) or are swapped
/// for what looks like them (<c>Harb0r</c>, <c>HarborIine</c>).
/// </summary>
internal static class DisguisedWords
{
    private const int FewestForSwappedLetters = 6;
    private const int CountsAtOneEdge = 8;
    private const int FewestTrueLetters = 3;

    /// <summary>
    /// The disguised words, each with the place of its first letter in the compact text and its length there.
    /// </summary>
    /// <param name="source">The text.</param>
    /// <param name="compact">Its compact form.</param>
    /// <param name="map">The offset in the source of each character.</param>
    /// <param name="words">All forbidden words.</param>
    public static List<(LeakWord Word, int Start, int Length)> In(
        ReadOnlySpan<char> source, ReadOnlySpan<char> compact, int[] map, IReadOnlyList<LeakWord> words)
    {
        var found = new List<(LeakWord, int, int)>();
        var room = (compact.Length * Skeleton.Growth) + 1;
        var (skeleton, places) = (new char[room], new int[room]);
        var length = Skeleton.Write(compact, skeleton, places);
        foreach (var word in words.Where(word => word.Skeleton is not null).DistinctBy(word => word.Skeleton))
        {
            var rest = skeleton.AsSpan(0, length);
            for (var at = 0;
                rest[at..].IndexOf(word.Skeleton, StringComparison.Ordinal) is var next and >= 0; at++)
            {
                at += next;
                var spelt = new SpeltWord(source, compact, map);
                var isWhole = at == 0 || places[at] != places[at - 1];
                if (isWhole && spelt.Read(places[at], word) && Counts(spelt, word))
                {
                    found.Add((word, spelt.Start, spelt.End - spelt.Start));
                }
            }
        }

        return found;
    }

    private static bool Counts(SpeltWord spelt, LeakWord word)
    {
        var letters = word.Letters.Length;
        if (spelt.Pieces == 1 && spelt.Swaps == 0)
        {
            // All other words of one piece are found as they are.
            return word.Compact.Length != letters && spelt.BeginsWord && spelt.EndsWord;
        }

        if (spelt.Swaps > 0)
        {
            var isShort = letters < FewestForSwappedLetters && spelt.SwappedLetters > 0;
            var isAtEdge = letters < CountsAtOneEdge
                ? spelt.BeginsWord && spelt.EndsWord
                : spelt.BeginsWord || spelt.EndsWord;
            if (isShort || !isAtEdge || letters - spelt.Swaps < Math.Max(FewestTrueLetters, letters / 3))
            {
                return false;
            }
        }

        return spelt.Pieces == 1 || (spelt.BeginsWord && spelt.EndsWord && IsMeant(spelt, word));
    }

    private static bool IsMeant(SpeltWord spelt, LeakWord word)
    {
        if (spelt.Pieces == word.Letters.Length)
        {
            return true;
        }

        if (spelt.IsPhrasal || (spelt.IsCompound && !spelt.IsInAddress))
        {
            return false;
        }

        var isName = word.Word.Any(char.IsUpper);
        var isSpelt = isName && (spelt.IsAsWritten || !spelt.HasLower);
        return spelt.Gap switch
        {
            WordGap.Any => true,
            WordGap.Named => isSpelt || (isName && spelt.IsTitled),
            WordGap.Spelt => isSpelt,
            WordGap.Alone => isSpelt && spelt.StandsAlone,
            _ => false,
        };
    }
}

/// <summary>Words written backwards or in ROT13.</summary>
/// <remarks>
/// Only of seven letters and more, and not of a name that is also a word: <c>drawer</c> is <c>reward</c>.
/// </remarks>
internal sealed class TurnedWords
{
    private const int Fewest = 7;

    private readonly Dictionary<string, LeakWord> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly SearchValues<string> _all;

    public TurnedWords(IEnumerable<LeakWord> words)
    {
        foreach (var word in words
            .Where(word => word.Skeleton is not null && word.Letters.Length >= Fewest && !word.IsWord))
        {
            var letters = word.Letters.Select(letter => letter.Folded).ToArray();
            _words.TryAdd(string.Concat(letters.Reverse()), word);
            _words.TryAdd(string.Concat(letters.Select(Rotate)), word);
        }

        _all = SearchValues.Create([.. _words.Keys], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The words found, without those whose place makes them ordinary words.</summary>
    public List<LeakHit> Hits(ReadOnlySpan<char> text)
    {
        var hits = new List<LeakHit>();
        for (var at = 0; text[at..].IndexOfAny(_all) is var next and >= 0; at++)
        {
            at += next;
            foreach (var (turned, word) in _words)
            {
                if (text[at..].StartsWith(turned, StringComparison.OrdinalIgnoreCase))
                {
                    var end = at + turned.Length;
                    var excerpt = LeakSearch.Excerpt(text, at, end);
                    if (word.Judge(
                        new LeakHit(word.Word, at, end, excerpt, IsAllowed: false), text) is { } hit)
                    {
                        hits.Add(hit);
                    }

                    break;
                }
            }
        }

        return hits;
    }

    private static char Rotate(char c) =>
        char.IsAsciiLetterLower(c) ? (char)('a' + ((c - 'a' + 13) % 26)) : c;
}
