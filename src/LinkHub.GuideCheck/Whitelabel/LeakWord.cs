namespace LinkHub.GuideCheck.Whitelabel;

/// <summary>A forbidden word in compact form, and where it counts.</summary>
/// <remarks>
/// Six letters and more count anywhere, in <c>myharbordata</c> too. Shorter words occur inside ordinary
/// ones, so they must begin or end where a word does; up to three letters, both.
/// </remarks>
internal sealed class LeakWord
{
    private const int CountsAnywhere = 6;
    private const int CountsAtOneEdge = 4;

    // Addresses, and words of fewer letters, are not looked for spelt apart or with swapped letters.
    private const int FewestLetters = 5;

    public LeakWord(string word)
    {
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

    /// <summary>What an eye takes it for, or null where only the word as it is spelt counts.</summary>
    public string? Skeleton { get; }

    /// <summary>Whether an occurrence counts, by what stands next to it.</summary>
    public bool CountsAt(ReadOnlySpan<char> text, int start, int length)
    {
        if (Compact.Length >= CountsAnywhere)
        {
            return true;
        }

        var end = start + length;
        var begins = start == 0 || !char.IsLetterOrDigit(text[start - 1]);
        var ends = end == text.Length || !char.IsLetterOrDigit(text[end]);
        return Compact.Length >= CountsAtOneEdge ? begins || ends : begins && ends;
    }
    private static IEnumerable<(char Folded, char Written)> LettersOf(char written) => CompactText.Of($"{written}")
        .Where(folded => char.IsLetterOrDigit(folded) && Whitelabel.Skeleton.CountOf(folded) > 0)
        .Select(folded => (char.ToLowerInvariant(folded), written));
}
