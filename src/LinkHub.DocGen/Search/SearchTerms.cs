using System.Collections.Concurrent;

namespace LinkHub.DocGen.Search;

/// <summary>
/// Numbers the words of one hub, each once. For use by several threads; the numbers depend on their order and
/// never reach a file.
/// </summary>
internal sealed class SearchTerms
{
    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>A word's number, counted from 0; a new one where it was not met before.</summary>
    public int NumberOf(ReadOnlySpan<char> word)
    {
        var known = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        return known.TryGetValue(word, out var number)
            ? number
            : _numbers.GetOrAdd(word.ToString(), _ => Interlocked.Increment(ref _count) - 1);
    }

    /// <summary>All words by their number; null for numbers that two threads drew at once.</summary>
    public string?[] ByNumber()
    {
        var words = new string?[_count];
        foreach (var (word, number) in _numbers)
        {
            words[number] = word;
        }

        return words;
    }
}
