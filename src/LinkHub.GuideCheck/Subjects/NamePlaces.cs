using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Subjects;

/// <summary>
/// Finds the places of names in one text. Each name is searched for once, however many of its places are
/// asked for.
/// </summary>
/// <param name="text">The text.</param>
internal sealed class NamePlaces(DocumentText text)
{
    private readonly Dictionary<string, Places> _byName = new(StringComparer.Ordinal);
    private readonly string _words = text.Text.ToString();

    public DocumentText Text => text;

    /// <summary>All places of a name, letter for letter.</summary>
    public IEnumerable<NamePlace> Of(string name)
    {
        var places = Find(name);
        foreach (var (number, start) in places.InWords.Index())
        {
            if (!AddressText.Holds(_words, start, start + name.Length))
            {
                yield return At(name, start, number, places);
            }
        }
    }

    /// <summary>The place of a name whose offset in the words is known.</summary>
    public NamePlace At(string name, int start)
    {
        var places = Find(name);
        var number = places.InWords.BinarySearch(start);
        return At(name, start, number < 0 ? ~number : number, places);
    }

    // The text and its source hold the name equally often, unless a reference or an escape spells it.
    private NamePlace At(string name, int start, int number, Places places) => number < places.InSource.Count
        ? new NamePlace(text, start, text.Span.Slice(places.InSource[number], name.Length), IsExact: true)
        : new NamePlace(text, start, text.Span, IsExact: false);

    private Places Find(string name)
    {
        if (!_byName.TryGetValue(name, out var places))
        {
            var written = text.Span.File.Text.AsSpan(text.Span.Start, text.Span.Length);
            _byName[name] = places = new Places(Starts(_words, name), Starts(written, name));
        }

        return places;
    }

    private static List<int> Starts(ReadOnlySpan<char> text, string name)
    {
        var starts = new List<int>();
        for (var at = 0; at <= text.Length - name.Length; at++)
        {
            var next = text[at..].IndexOf(name, StringComparison.Ordinal);
            if (next < 0)
            {
                break;
            }

            at += next;
            if (IsEdge(text, at - 1, name[0]) && IsEdge(text, at + name.Length, name[^1]))
            {
                starts.Add(at);
                at += name.Length - 1;
            }
        }

        return starts;
    }

    private static bool IsEdge(ReadOnlySpan<char> text, int index, char own) =>
        index < 0 || index >= text.Length || !char.IsLetterOrDigit(own) || !char.IsLetterOrDigit(text[index]);

    private sealed record Places(List<int> InWords, List<int> InSource);
}

/// <summary>A name where it is written as a whole word, outside addresses.</summary>
/// <param name="Text">The text that contains it.</param>
/// <param name="Start">Its offset in the text's words.</param>
/// <param name="Span">Its place; the whole text's place if its own is not known.</param>
/// <param name="IsExact">Whether the span holds the name and nothing else.</param>
internal sealed record NamePlace(DocumentText Text, int Start, SourceSpan Span, bool IsExact);
