using LinkHub.Guides.Connectors;

namespace LinkHub.GuideCheck.Subjects;

/// <summary>The names of all providers of a library, ready to be looked for in texts. May be used by many threads.</summary>
public sealed class ProviderIndex
{
    public static readonly ProviderIndex None = new([]);

    private readonly Dictionary<string, List<Connector>> _byFirstWord = new(StringComparer.Ordinal);

    /// <param name="connectors">All of the library.</param>
    public ProviderIndex(IEnumerable<Connector> connectors)
    {
        foreach (var connector in connectors)
        {
            var name = connector.Title.Value;
            var first = name[..WordEnd(name, 0)];
            if (first.Length > 0)
            {
                (_byFirstWord.TryGetValue(first, out var list) ? list : _byFirstWord[first] = []).Add(connector);
            }
        }

        foreach (var list in _byFirstWord.Values)
        {
            list.Sort((one, other) => other.Title.Value.Length - one.Title.Value.Length);
        }
    }

    /// <summary>All names in a text, letter for letter and as whole words; of several at one place the longest.</summary>
    public IEnumerable<(Connector Connector, int Start)> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                continue;
            }

            var end = WordEnd(text, at);
            if (Longest(text, at, end) is { } connector)
            {
                yield return (connector, at);
                end = at + connector.Title.Value.Length;
            }

            at = end;
        }
    }

    private Connector? Longest(string text, int start, int wordEnd)
    {
        var words = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!words.TryGetValue(text.AsSpan(start, wordEnd - start), out var connectors))
        {
            return null;
        }

        foreach (var connector in connectors)
        {
            var name = connector.Title.Value;
            var end = start + name.Length;
            if (text.AsSpan(start).StartsWith(name, StringComparison.Ordinal)
                && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return connector;
            }
        }

        return null;
    }

    private static int WordEnd(string text, int start)
    {
        while (start < text.Length && char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        return start;
    }
}
