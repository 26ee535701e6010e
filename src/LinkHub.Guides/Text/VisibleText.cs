using System.Text;

namespace LinkHub.Guides.Text;

/// <summary>Makes text from outside harmless on a terminal: what cannot be seen is spelt out.</summary>
public static class VisibleText
{
    /// <summary>
    /// The text with control and format characters as <c>\u{…}</c>; a tab becomes one space.
    /// </summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\t')
            {
                visible.Append(' ');
            }
            else if (IsHarmless(rune))
            {
                visible.Append(rune);
            }
            else
            {
                visible.Append(string.Create(null, $"\\u{{{rune.Value:X}}}"));
            }
        }

        return visible.ToString();
    }

    private static bool IsHarmless(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        System.Globalization.UnicodeCategory.Control or
        System.Globalization.UnicodeCategory.Format or
        System.Globalization.UnicodeCategory.LineSeparator or
        System.Globalization.UnicodeCategory.ParagraphSeparator) || rune.Value is 0x200D;
}
