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

    public LeakWord(string word)
    {
        Word = word;
        Compact = CompactText.Of(word);
    }

    public string Word { get; }

    public string Compact { get; }

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
}
