using System.Text;
using System.Text.RegularExpressions;
using LinkHub.Guides.Markup;

namespace LinkHub.GuideCheck.Rules.Structure;

/// <summary>Splits inline text into its lines.</summary>
internal static class TextLines
{
    private const char Other = '\uFFFC';

    /// <param name="nodes">Inline nodes; breaks inside one of them do not count.</param>
    /// <returns>At least one line. A line end that is no break counts where an item seems to begin behind
    /// it.</returns>
    public static IReadOnlyList<TextLine> Of(IReadOnlyList<Node> nodes)
    {
        var lines = new List<TextLine>();
        var words = new StringBuilder();
        var (start, breakStart) = (nodes[0].Span.Start, nodes[0].Span.Start);
        void Close(int nextBreak, int next)
        {
            lines.Add(new TextLine(words.ToString(), start, breakStart));
            words.Clear();
            (breakStart, start) = (nextBreak, next);
        }

        foreach (var node in nodes)
        {
            switch (node)
            {
                case LineBreakNode:
                    Close(node.Span.Start, node.Span.End);
                    break;
                case TextNode text:
                    var parts = text.Text.ToString().Split('\n');
                    var ends = LineEnds(node);
                    words.Append(parts[0]);
                    for (var i = 1; i < parts.Length; i++)
                    {
                        if (TextLine.MarkerLength(parts[i]) > 0
                            && !string.IsNullOrWhiteSpace(words.ToString()))
                        {
                            var isKnown = ends.Count == parts.Length - 1;
                            Close(isKnown ? ends[i - 1] : -1, isKnown ? ends[i - 1] : -1);
                        }

                        words.Append(words.Length > 0 ? " " : "").Append(parts[i]);
                    }

                    break;
                default:
                    words.Append(Other);
                    break;
            }
        }

        Close(0, 0);
        return lines;
    }

    // Where the lines of a text end in the file; of CR and LF together the CR.
    private static List<int> LineEnds(Node text)
    {
        var written = text.Span.Text;
        var ends = new List<int>();
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] == '\r' || (written[i] == '\n' && (i == 0 || written[i - 1] != '\r')))
            {
                ends.Add(text.Span.Start + i);
            }
        }

        return ends;
    }
}

/// <summary>A line of running text, as a reader sees it or as it is written.</summary>
/// <param name="Text">Its words; anything but text is one character.</param>
/// <param name="Start">Where it begins in the file, behind the break before it; -1 where that cannot be
/// told.</param>
/// <param name="BreakStart">Where the break before it begins; the same as the start for the first
/// line.</param>
internal sealed partial record TextLine(string Text, int Start, int BreakStart)
{
    /// <summary>
    /// The marker of a list item: <c>-</c>, <c>•</c> or the sign behind a number; null for other lines.
    /// </summary>
    public string? Marker => Item().Match(Text) is not { Success: true } item ? null
        : item.Groups["sign"].Success ? item.Groups["sign"].Value
        : item.Groups["end"].Value;

    /// <summary>The number of an item that has one.</summary>
    public int Number =>
        Item().Match(Text).Groups["number"] is { Success: true } number ? int.Parse(number.ValueSpan) : 0;

    /// <summary>Whether it is the next item of the same list.</summary>
    public bool Follows(TextLine before) =>
        Marker is { } marker && marker == before.Marker && (Number == 0 || Number == before.Number + 1);

    /// <summary>
    /// The length of the marker at the beginning of a written line, with the blanks around it.
    /// </summary>
    public static int MarkerLength(string written) =>
        Item().Match(written) is { Success: true } item ? item.Length : 0;

    [GeneratedRegex(
        @"^\s*\\?((?<sign>[-*•◦▪‣·–])|(?<number>[0-9]{1,3})\\?(?<end>[.)]))[\s\u00A0]+",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Item();
}
