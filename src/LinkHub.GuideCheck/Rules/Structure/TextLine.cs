using System.Text.RegularExpressions;

namespace LinkHub.GuideCheck.Rules.Structure;

/// <summary>A line of running text, as a reader sees it or as it is written.</summary>
/// <param name="Text">Its words; what is no text is one sign.</param>
/// <param name="Start">Where it begins in the file, behind the break before it; -1 where that cannot be
/// told.</param>
/// <param name="BreakStart">Where the break before it begins; the same as the start for the first line.</param>
internal sealed partial record TextLine(string Text, int Start, int BreakStart)
{
    /// <summary>
    /// What makes it look like a list's item: <c>-</c>, <c>•</c> or a number's sign; null for other lines.
    /// </summary>
    public string? Marker => Item().Match(Text) is not { Success: true } item ? null
        : item.Groups["sign"].Success ? item.Groups["sign"].Value
        : item.Groups["end"].Value;

    /// <summary>The number of an item that has one.</summary>
    public int Number => Item().Match(Text).Groups["number"] is { Success: true } number ? int.Parse(number.ValueSpan) : 0;

    /// <summary>Whether it is the item after another of the same list.</summary>
    public bool Follows(TextLine before) =>
        Marker is { } marker && marker == before.Marker && (Number == 0 || Number == before.Number + 1);

    /// <summary>How long the marker is, with the blanks around it, at the beginning of a written line.</summary>
    public static int MarkerLength(string written) => Item().Match(written) is { Success: true } item ? item.Length : 0;

    [GeneratedRegex(
        @"^\s*\\?((?<sign>[-*•◦▪‣·–])|(?<number>[0-9]{1,3})\\?(?<end>[.)]))[\s\u00A0]+",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Item();
}
