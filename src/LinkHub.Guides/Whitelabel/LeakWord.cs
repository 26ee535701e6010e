using LinkHub.Guides.Text;
using LinkHub.Guides.Whitelabel.Names;

namespace LinkHub.Guides.Whitelabel;

/// <summary>A forbidden word in compact form, and where it counts.</summary>
/// <remarks>
/// Six letters and more count anywhere, in <c>myharbordata</c> too. Shorter words occur inside ordinary
/// ones, so they must begin or end where a word does; up to three letters, both. A name that is also a word
/// counts where its line speaks of the host, and a domain of such a host only as a whole.
/// </remarks>
internal sealed class LeakWord
{
    private const int CountsAnywhere = 6;
    private const int CountsAtOneEdge = 4;

    // Addresses, and words of fewer letters, are not looked for spelt apart or with swapped letters.
    private const int FewestLetters = 5;

    private readonly HostName? _name;
    private readonly AllowedNames _allowed;
    private readonly bool _isWhole;

    /// <param name="word">The word in any case.</param>
    /// <param name="name">The host's name that the word is; null for other words.</param>
    /// <param name="allowed">Where it may stand.</param>
    /// <param name="isWhole">Whether no letter may stand beside it.</param>
    public LeakWord(string word, HostName? name, AllowedNames allowed, bool isWhole)
    {
        (_name, _allowed, _isWhole) = (name is { IsWord: true } ? name : null, allowed, isWhole);
        Word = word;
        Compact = CompactText.Of(word);
        Letters = [.. word.SelectMany(LettersOf)];
        Skeleton = Letters.Length >= FewestLetters && !Compact.AsSpan().ContainsAny(".:/@")
            ? Whitelabel.Skeleton.Of(string.Concat(Letters.Select(letter => letter.Folded)))
            : null;
    }

    public string Word { get; }

    public string Compact { get; }

    /// <summary>Its letters and digits, folded and as they are written.</summary>
    public (char Folded, char Written)[] Letters { get; }

    /// <summary>The skeleton of the word, or null if only the word as it is spelt counts.</summary>
    public string? Skeleton { get; }

    /// <summary>Whether it is a name that is also an ordinary word.</summary>
    public bool IsWord => _name is not null;

    /// <summary>Whether an occurrence may be an ordinary word, or allowed.</summary>
    public bool IsJudged => _name is not null || !_allowed.IsEmpty;

    /// <summary>Whether an occurrence counts, by the characters next to it.</summary>
    public bool CountsAt(ReadOnlySpan<char> text, int start, int length)
    {
        if ((Compact.Length >= CountsAnywhere && !_isWhole) || _name is not null)
        {
            return true;
        }

        var end = start + length;
        var begins = start == 0 || !char.IsLetterOrDigit(text[start - 1]);
        var ends = end == text.Length || !char.IsLetterOrDigit(text[end]);
        return Compact.Length >= CountsAtOneEdge && !_isWhole ? begins || ends : begins && ends;
    }

    /// <summary>The hit with its meaning by its line, or null if it is an ordinary word.</summary>
    public LeakHit? Judge(LeakHit hit, ReadOnlySpan<char> source)
    {
        if (!IsJudged)
        {
            return hit;
        }

        var line = WrittenLine.Around(source, hit.Start, hit.End);
        var use = UseIn(line);
        return use == NameUse.Word ? null : hit with
        {
            Use = use,
            IsAllowed = hit.IsAllowed
                || _allowed.At(Word, line.Text, line.Start, line.End, path: null) is not null,
            IsPlain = source[hit.Start..hit.End].Equals(Word, StringComparison.OrdinalIgnoreCase),
            IsAddress = AddressText.Holds(line.Text, line.Start, line.End),
        };
    }

    private NameUse UseIn(WrittenLine line)
    {
        if (_name is null)
        {
            return NameUse.Brand;
        }

        // Other letters than the name's are look-alikes; without a capital they may be another word.
        var found = line.Text[line.Start..line.End];
        if (found.Equals(_name.Text, StringComparison.OrdinalIgnoreCase) || found.Contains(' '))
        {
            return _name.UseAt(line.Text, line.Start, line.End);
        }

        return found.All(c => char.IsAsciiLetterLower(c) || !char.IsLetter(c)) ? NameUse.Word : NameUse.Brand;
    }

    private static IEnumerable<(char Folded, char Written)> LettersOf(char written) =>
        CompactText.Of($"{written}")
        .Where(folded => char.IsLetterOrDigit(folded) && Whitelabel.Skeleton.CountOf(folded) > 0)
        .Select(folded => (char.ToLowerInvariant(folded), written));
}
