using System.Collections.Concurrent;
using System.Runtime.InteropServices;

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

/// <summary>Gathers the words of one page, each with the place where it counts most.</summary>
internal sealed class PageTerms(SearchTerms terms)
{
    private readonly Dictionary<int, (SearchWeight Weight, byte Place)> _found = [];
    private readonly List<SearchPlace> _places = [];

    public IReadOnlyList<SearchPlace> Places => _places;

    /// <summary>In the order in which the words were met.</summary>
    public Posting[] Postings =>
        [.. _found.Select(word => new Posting(word.Key, word.Value.Weight, word.Value.Place))];

    /// <summary>Begins a part of the page; words added next belong to it.</summary>
    public void Open(string id, string title)
    {
        if (_places.Count < byte.MaxValue)
        {
            _places.Add(new SearchPlace(id, title));
        }

        Add(title, SearchWeight.Heading);
    }

    /// <summary>Adds words to the page as a whole.</summary>
    public void AddToPage(string? text, SearchWeight weight) => Add(text, weight, place: 0);

    /// <summary>Adds words to the part opened last.</summary>
    public void Add(string? text, SearchWeight weight) => Add(text, weight, (byte)_places.Count);

    private void Add(string? text, SearchWeight weight, byte place)
    {
        Span<char> room = stackalloc char[SearchWords.Room];
        Span<char> joined = stackalloc char[2 * SearchWords.Room];
        var (joinedLength, before) = (0, 0);
        var words = new SearchWords(text, room);
        while (words.MoveNext())
        {
            Count(words.Current, weight, place);
            if (weight < SearchWeight.Heading)
            {
                continue;
            }

            // People write two words of a name as one: `apikey`, `clientid`.
            words.Current.CopyTo(joined[before..]);
            joinedLength = before + words.Current.Length;
            if (before > 0 && joinedLength < SearchWords.Room)
            {
                Count(joined[..joinedLength], SearchWeight.Remark, place);
            }

            joined[before..joinedLength].CopyTo(joined);
            before = joinedLength - before;
        }
    }

    private void Count(ReadOnlySpan<char> word, SearchWeight weight, byte place)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_found, terms.NumberOf(word), out _);
        if (weight > known.Weight)
        {
            known = (weight, place);
        }
    }
}
