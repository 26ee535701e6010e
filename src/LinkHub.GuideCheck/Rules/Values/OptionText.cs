using LinkHub.Guides.Connectors;

namespace LinkHub.GuideCheck.Rules.Values;

/// <summary>Finds the names of options in a guide's text.</summary>
internal static class OptionText
{
    /// <summary>Whether the text is the option's label or value, however its letters are cased.</summary>
    public static bool Is(FieldOption option, string text) =>
        text.Equals(option.Value.Value, StringComparison.OrdinalIgnoreCase)
        || text.Equals(option.Label.Value, StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the label or the value stands as words of its own; -1 where neither does.</summary>
    public static int IndexIn(FieldOption option, string text)
    {
        var byLabel = WordIndex(text, option.Label.Value);
        return byLabel >= 0 ? byLabel : WordIndex(text, option.Value.Value);
    }

    /// <summary>
    /// Where the words stand with no letter or digit on either side, in any case; -1 for nowhere.
    /// </summary>
    public static int WordIndex(string text, string words)
    {
        for (var at = 0; words.Length > 0; at++)
        {
            at = text.IndexOf(words, at, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return -1;
            }

            var end = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return at;
            }
        }

        return -1;
    }
}
