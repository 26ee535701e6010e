using System.Buffers;

namespace LinkHub.Guides.Whitelabel;

/// <summary>
/// Words of which some letters are covered by signs or pictures: <c>H*rborline</c>, <c>Harb•rline</c>,
/// <c>Harbor****</c>.
/// </summary>
/// <remarks>
/// More than half of the letters must be seen. Beyond the first and last letter that is seen only three signs
/// and more count: one may be punctuation, two may be markup.
/// </remarks>
internal sealed class MaskedWords
{
    private const int LongestToken = 64;
    private const int FewestAtEdge = 3;

    private const string Signs = "*#?_!|^~";
    private const string OtherSigns = "¤×·•…‥※∗＊＿＃？\uFFFD";

    private static readonly SearchValues<char> Unsigned =
        SearchValues.Create([.. Enumerable.Range(0, 128).Select(c => (char)c).Except(Signs)]);

    private readonly LeakWord[] _words;
    private readonly int _shortest;

    public MaskedWords(IEnumerable<LeakWord> words)
    {
        _words = [.. words.Where(word => word.Skeleton is not null).DistinctBy(word => word.Skeleton)];
        _shortest = _words.Select(word => word.Letters.Length).DefaultIfEmpty(int.MaxValue).Min();
    }

    /// <summary>The words found, without those whose place makes them ordinary words.</summary>
    public List<LeakHit> Hits(ReadOnlySpan<char> text)
    {
        var hits = new List<LeakHit>();
        for (var at = 0; text[at..].IndexOfAnyExcept(Unsigned) is var next and >= 0;)
        {
            at += next;
            if (!IsSign(text[at]) || at == 0 || at + 1 == text.Length
                || !IsPart(text[at - 1]) || !IsPart(text[at + 1]))
            {
                at++;
                continue;
            }

            var (start, end) = (at, at + 1);
            while (start > 0 && at - start < LongestToken && IsPart(text[start - 1]))
            {
                start--;
            }

            while (end < text.Length && end - at < LongestToken && IsPart(text[end]))
            {
                end++;
            }

            if (end - start >= _shortest)
            {
                Add(hits, text, start, end);
            }

            at = end;
        }

        return hits;
    }

    private void Add(List<LeakHit> hits, ReadOnlySpan<char> text, int start, int end)
    {
        Span<int> places = stackalloc int[(2 * LongestToken) + 2];
        var count = Characters(text, start, end, places);
        var characters = places[..count];
        foreach (var word in _words)
        {
            var length = word.Letters.Length;
            for (var i = 0; i + length <= count; i++)
            {
                if (IsAt(text, characters, i, word.Letters))
                {
                    var to = i + length < count ? characters[i + length] : end;
                    var hit = new LeakHit(
                        word.Word, characters[i], to, LeakSearch.Excerpt(text, characters[i], to),
                        IsAllowed: false);
                    if (word.Judge(hit, text) is { } judged)
                    {
                        hits.Add(judged);
                    }

                    return;
                }
            }
        }
    }

    // Where each character begins; a back-slash before a sign and a selector of pictures are none.
    private static int Characters(ReadOnlySpan<char> text, int start, int end, Span<int> places)
    {
        var count = 0;
        for (var at = start; at < end && count < places.Length; at++)
        {
            if (text[at] is not ('\\' or '\uFE0F') && !char.IsLowSurrogate(text[at]))
            {
                places[count++] = at;
            }
        }

        return count;
    }

    private static bool IsAt(
        ReadOnlySpan<char> text,
        ReadOnlySpan<int> places,
        int first,
        ReadOnlySpan<(char Folded, char Written)> letters)
    {
        var (seen, exact, firstSeen, lastSeen) = (0, 0, -1, 0);
        for (var i = 0; i < letters.Length; i++)
        {
            var c = text[places[first + i]];
            var folded = char.ToLowerInvariant(CharacterFolding.Fold(c));
            if (Skeleton.AreAlike(folded, letters[i].Folded))
            {
                (seen, firstSeen, lastSeen) = (seen + 1, firstSeen < 0 ? i : firstSeen, i);
                exact += folded == letters[i].Folded ? 1 : 0;
            }
            else if (!IsSign(c) || i - seen > letters.Length / 2)
            {
                return false;
            }
        }

        var (before, after) = (firstSeen, letters.Length - 1 - lastSeen);
        var hasFreeEdge = before + after == 0 || (Math.Max(before, after) >= FewestAtEdge
            && Math.Min(before, after) == 0 && letters.Length == places.Length);
        return seen < letters.Length && exact * 2 > letters.Length && hasFreeEdge
            && IsEdge(text, places, first - 1) && IsEdge(text, places, first + letters.Length);
    }

    private static bool IsEdge(ReadOnlySpan<char> text, ReadOnlySpan<int> places, int beside) =>
        beside < 0 || beside >= places.Length || !char.IsLetterOrDigit(text[places[beside]]);

    private static bool IsPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '\\' or '\uFE0F' || IsSign(c)
        || (c >= '\u0080' && (char.IsLetter(c) || char.IsLowSurrogate(c)));

    // Blocks, shapes and symbols, and the first halves of pictures.
    private static bool IsSign(char c) => c < '\u0080'
        ? Signs.Contains(c)
        : c is (>= '\u2580' and <= '\u27BF') or (>= '\u2B00' and <= '\u2BFF') or (>= '\uD83C' and <= '\uD83E')
            || OtherSigns.Contains(c);
}
