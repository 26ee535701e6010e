using System.Text;
using LinkHub.Guides.Markup;

namespace LinkHub.GuideCheck.Rules.Structure;

/// <summary>Cuts what stands in a line of text where it breaks.</summary>
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
                        if (TextLine.MarkerLength(parts[i]) > 0 && !string.IsNullOrWhiteSpace(words.ToString()))
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
