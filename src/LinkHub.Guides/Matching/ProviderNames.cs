using LinkHub.Guides.Connectors;

namespace LinkHub.Guides.Matching;

/// <summary>The ways in which labels and guides write a provider's name before a field's.</summary>
public sealed class ProviderNames
{
    private const int ShortestFirstWord = 4;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly int _longest;

    public ProviderNames(Connector connector)
    {
        var title = WordForms.WithoutNotes(connector.Title.Value);
        var words = WordForms.Split(title);
        _names.Add(string.Concat(words));
        _names.Add(string.Concat(WordForms.Split(connector.Title.Value)));
        _names.Add(string.Concat(WordForms.Split(connector.Key.Value)));
        if (words is [{ Length: >= ShortestFirstWord } first, ..] && !LabelVocabulary.IsKnown(first))
        {
            _names.Add(first);
        }

        _names.Remove("");
        _longest = _names.Select(name => name.Length).DefaultIfEmpty().Max();
    }

    /// <summary>
    /// The words without the provider's name; all of them where nothing else would be left.
    /// </summary>
    public IReadOnlyList<string> Without(IReadOnlyList<string> words)
    {
        for (var start = 0; start < words.Count; start++)
        {
            var (name, length) = ("", 0);
            for (var end = start; end < words.Count && name.Length + words[end].Length <= _longest; end++)
            {
                name += words[end];
                length = _names.Contains(name) ? end - start + 1 : length;
            }

            if (length > 0 && length < words.Count)
            {
                return [.. words.Take(start), .. words.Skip(start + length)];
            }
        }

        return words;
    }
}
