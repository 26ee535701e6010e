using System.Buffers;
using System.Text;

namespace LinkHub.Guides.Text;

/// <summary>Makes text from files harmless on a terminal: invisible characters are spelt out.</summary>
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

/// <summary>Characters that nobody can see and that make a text read differently from what it is.</summary>
/// <remarks>
/// Controls other than tab, line feed and carriage return, of both sets; the bidirectional embeddings,
/// overrides and isolates (U+202A–202E, U+2066–2069); what has no width and joins nothing (U+200B, U+2060,
/// U+FEFF); and what is no character: U+FDD0–FDEF, the last two of each plane, and halves of surrogate pairs.
/// The joiners U+200C and U+200D stay: several scripts and emoji are written with them.
/// </remarks>
internal static class Unseen
{
    private const string WithoutWidth = "\u200B\u2060\uFEFF";

    /// <summary>
    /// Characters that are removed from a source; half of a surrogate pair only if its other half is not
    /// beside it.
    /// </summary>
    public static readonly SearchValues<char> InSource = SearchValues.Create(Misleading() + WithoutWidth);

    /// <summary>
    /// Characters that are removed from the value of a reference or an escape, which itself can be seen.
    /// </summary>
    public static readonly SearchValues<char> InValue = SearchValues.Create(Misleading());

    /// <summary>The offset of the first that is unseen, or -1.</summary>
    public static int First(ReadOnlySpan<char> text, SearchValues<char> unseen)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at..].IndexOfAny(unseen);
            if (next < 0)
            {
                return -1;
            }

            at += next;
            if (LengthAt(text, at, unseen) > 0)
            {
                return at;
            }

            at += char.IsSurrogate(text[at]) ? 1 : 0;
        }

        return -1;
    }

    /// <summary>
    /// How many UTF-16 units of an invisible character stand at an offset: none, one, or a pair.
    /// </summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at, SearchValues<char> unseen)
    {
        if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            return (char.ConvertToUtf32(text[at], text[at + 1]) & 0xFFFE) == 0xFFFE ? 2 : 0;
        }

        return unseen.Contains(text[at]) ? 1 : 0;
    }

    public static string Without(ReadOnlySpan<char> text, SearchValues<char> unseen)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (LengthAt(text, i, unseen) is var length and > 0)
            {
                i += length - 1;
                continue;
            }

            kept.Append(text[i]);
            if (char.IsHighSurrogate(text[i]))
            {
                kept.Append(text[++i]);
            }
        }

        return kept.ToString();
    }

    /// <summary>Reports a character that was removed at an offset of a text.</summary>
    public static void Report(ReadOnlySpan<char> text, int at, SourceSpan place, DiagnosticBag diagnostics)
    {
        var isPair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length
            && char.IsLowSurrogate(text[at + 1]);
        var number = isPair ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
        diagnostics.Add(
            TextRules.ControlCharacter,
            place,
            $"the character U+{number:X4} cannot be seen and was removed",
            "Delete the character.");
    }

    /// <summary>
    /// A value after its references and escapes were resolved, without invisible characters; removed ones are
    /// reported once.
    /// </summary>
    public static string Clean(string value, SourceSpan place, DiagnosticBag diagnostics)
    {
        var first = First(value, InValue);
        if (first < 0)
        {
            return value;
        }

        Report(value, first, place, diagnostics);
        return Without(value, InValue);
    }

    private static string Misleading()
    {
        var controls = Enumerable.Range(0, 0x20).Where(c => c is not ('\t' or '\n' or '\r'));
        var more = Enumerable.Range(0x7F, 0x21);
        var bidirectional = Enumerable.Range(0x202A, 5).Concat(Enumerable.Range(0x2066, 4));
        var noCharacters = Enumerable.Range(0xFDD0, 0x20).Concat([0xFFFE, 0xFFFF]);
        var halves = Enumerable.Range(0xD800, 0x800);
        return string.Concat(controls.Concat(more).Concat(bidirectional).Concat(noCharacters).Concat(halves)
            .Select(c => (char)c));
    }
}
