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

    /// <param name="span">What to show; a span of several lines is marked to the end of its first.</param>
    /// <param name="mark"><c>^</c> under the place itself, <c>-</c> under a related one.</param>
    /// <param name="label">Written behind the marks; may be empty.</param>
    /// <param name="gutter">How many columns the line number takes.</param>
    /// <param name="columns">How wide the whole frame may be, without its label.</param>
    /// <param name="style">The colours of the gutter.</param>
    /// <param name="markColor">The colour of the marks.</param>
    public static string Draw(
        SourceSpan span, char mark, string label, int gutter, int columns, TextStyle style, string markColor)
    {
        var widest = Math.Clamp(columns - gutter - CutMarks, Narrowest, Widest);
        var place = span.Position;
        var line = SecretText.MaskedLine(span.File.Line(place.Line));
        var start = Math.Min(place.Column - 1, line.Length);
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
            .Append(' ', 1 + DisplayWidth.Of(before)).Append(markColor).Append(mark, Math.Max(1, DisplayWidth.Of(marked)))
            .Append(label.Length > 0 ? " " : "").Append(label).Append(style.Reset).Append('\n')
            .ToString();
    }
}
