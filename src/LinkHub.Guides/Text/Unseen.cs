using System.Buffers;
using System.Text;

namespace LinkHub.Guides.Text;

/// <summary>Characters that nobody can see and that make a text read differently from what it is.</summary>
/// <remarks>
/// Controls other than tab, line feed, carriage return and next line; the bidirectional embeddings, overrides
/// and isolates (U+202A–202E, U+2066–2069); and what has no width and joins nothing (U+200B, U+2060, U+FEFF).
/// The joiners U+200C and U+200D stay: several scripts and emoji are written with them.
/// </remarks>
internal static class Unseen
{
    private const string WithoutWidth = "\u200B\u2060\uFEFF";

    /// <summary>What is not left in a source.</summary>
    public static readonly SearchValues<char> InSource = SearchValues.Create(Misleading() + WithoutWidth);

    /// <summary>What is not left where a reference or an escape, which can be seen, wrote it.</summary>
    public static readonly SearchValues<char> InValue = SearchValues.Create(Misleading());

    public static string Without(ReadOnlySpan<char> text, SearchValues<char> unseen)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!unseen.Contains(c))
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }

    public static void Report(char unseen, SourceSpan place, DiagnosticBag diagnostics) => diagnostics.Add(
        TextRules.ControlCharacter,
        place,
        $"the character U+{(int)unseen:X4} cannot be seen and was removed",
        "Delete the character.");

    /// <summary>
    /// A value after its references and escapes were resolved; what is taken out is reported once.
    /// </summary>
    public static string Clean(string value, SourceSpan place, DiagnosticBag diagnostics)
    {
        var first = value.AsSpan().IndexOfAny(InValue);
        if (first < 0)
        {
            return value;
        }

        Report(value[first], place, diagnostics);
        return Without(value, InValue);
    }

    private static string Misleading()
    {
        var controls = Enumerable.Range(0, 0x20).Where(c => c is not ('\t' or '\n' or '\r'));
        var more = Enumerable.Range(0x7F, 0x21).Where(c => c != 0x85);
        var bidirectional = Enumerable.Range(0x202A, 5).Concat(Enumerable.Range(0x2066, 4));
        return string.Concat(controls.Concat(more).Concat(bidirectional).Select(c => (char)c));
    }
}
