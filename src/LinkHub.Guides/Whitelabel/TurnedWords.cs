using System.Buffers;

namespace LinkHub.Guides.Whitelabel;

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

    /// <summary>Each that its place does not make an ordinary word.</summary>
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
                    if (word.Judge(new LeakHit(word.Word, at, end, excerpt, IsAllowed: false), text) is { } hit)
                    {
                        hits.Add(hit);
                    }

                    break;
                }
            }
        }

        return hits;
    }

    private static char Rotate(char c) => char.IsAsciiLetterLower(c) ? (char)('a' + ((c - 'a' + 13) % 26)) : c;
}
