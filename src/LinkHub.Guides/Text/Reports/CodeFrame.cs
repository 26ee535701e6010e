using System.Globalization;
using System.Text;
using LinkHub.Guides.Text.Secrets;

namespace LinkHub.Guides.Text.Reports;

/// <summary>Draws a span's first line with marks under it.</summary>
internal static class CodeFrame
{
    private const int Widest = 100;
    private const int Narrowest = 20;
    private const int CutMarks = 5;

    // Of a long line this much around the place is looked through for credentials, and no credential is cut.
    private const int Around = 1_000;
    private const int LongestCredential = 8_000;

    /// <param name="span">What to show; a span of several lines is marked to the end of its first.</param>
    /// <param name="mark"><c>^</c> under the place itself, <c>-</c> under a related one.</param>
    /// <param name="label">Written behind the marks; may be empty.</param>
    /// <param name="gutter">The width of the line numbers, in columns.</param>
    /// <param name="columns">How wide the whole frame may be, without its label.</param>
    /// <param name="style">The colours of the gutter.</param>
    /// <param name="markColor">The colour of the marks.</param>
    public static string Draw(
        SourceSpan span, char mark, string label, int gutter, int columns, TextStyle style, string markColor)
    {
        var widest = Math.Clamp(columns - gutter - CutMarks, Narrowest, Widest);
        var place = span.Position;
        var whole = span.File.Line(place.Line);
        var (from, to) = Window(whole, Math.Min(place.Column - 1, whole.Length));
        var line = SecretText.MaskedLine(whole[from..to]);
        var start = Math.Min(place.Column - 1 - from, line.Length);
        var length = Math.Min(span.Length, line.Length - start);
        var cut = Math.Max(0, Math.Min(start - (widest / 2), line.Length - widest));
        var before = (cut > 0 ? "…" : "") + VisibleText.Of(line[cut..start]);
        var room = Math.Max(1, widest - (start - cut));
        var marked = VisibleText.Of(line.Slice(start, Math.Min(length, room)));
        var rest = line[(start + Math.Min(length, room))..];
        var after = VisibleText.Of(rest[..Math.Min(rest.Length, Math.Max(0, room - length))]);
        var end = rest.Length > Math.Max(0, room - length) ? "…" : "";

        var number = place.Line.ToString(CultureInfo.InvariantCulture).PadLeft(gutter);
        var bar = new string(' ', gutter) + " |";
        return new StringBuilder()
            .Append(style.Quiet).Append(bar).Append(style.Reset).Append('\n')
            .Append(style.Quiet).Append(number).Append(" |").Append(style.Reset)
            .Append(' ').Append(before).Append(marked).Append(after).Append(end).Append('\n')
            .Append(style.Quiet).Append(bar).Append(style.Reset)
            .Append(' ', 1 + DisplayWidth.Of(before)).Append(markColor)
            .Append(mark, Math.Max(1, DisplayWidth.Of(marked)))
            .Append(label.Length > 0 ? " " : "").Append(label).Append(style.Reset).Append('\n')
            .ToString();
    }

    private static (int From, int To) Window(ReadOnlySpan<char> line, int place)
    {
        var (from, to) = (Math.Max(0, place - Around), Math.Min(line.Length, place + Widest + Around));
        var (first, last) = (Math.Max(0, from - LongestCredential), Math.Min(
            line.Length, to + LongestCredential));
        while (from > first && !IsBetweenWords(line[from - 1]))
        {
            from--;
        }

        while (to < last && !IsBetweenWords(line[to]))
        {
            to++;
        }

        return (from, to);
    }

    private static bool IsBetweenWords(char c) =>
        char.IsWhiteSpace(c) || c is ',' or ';' or '(' or ')' or '<' or '>';
}

/// <summary>
/// How many terminal columns a text takes: wide East Asian letters and emoji two, combining marks none.
/// </summary>
/// <remarks>
/// A short form of Unicode's East Asian Width (UAX 11): the blocks that terminals draw double.
/// </remarks>
internal static class DisplayWidth
{
    public static int Of(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            columns += Of(rune);
        }

        return columns;
    }

    private static int Of(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
        {
            return 0;
        }

        return rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00
            and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60)
            or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD)
            ? 2
            : 1;
    }
}
