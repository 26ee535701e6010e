using System.Buffers;

namespace LinkHub.Guides.Markup.Parsing;

/// <summary>
/// Splits a line into a table's cells, as GitHub Flavored Markdown does: pipes first, everything else later.
/// </summary>
internal static class GfmRow
{
    private static readonly SearchValues<char> DelimiterCharacters = SearchValues.Create(" \t|:-");

    /// <summary>
    /// The offsets of each cell's text within <paramref name="line"/>, without the white space around it.
    /// </summary>
    public static List<Range> Split(ReadOnlySpan<char> line)
    {
        var cells = new List<Range>();
        var end = line.TrimEnd(" \t").Length;
        var at = line.Length - line.TrimStart(" \t").Length;
        if (at < end && line[at] == '|')
        {
            at++;
        }

        var start = at;
        for (; at < end; at++)
        {
            if (line[at] == '\\' && at + 1 < end && line[at + 1] is '|' or '\\')
            {
                at++;
            }
            else if (line[at] == '|')
            {
                cells.Add(Trim(line, start, at));
                start = at + 1;
            }
        }

        if (start < end)
        {
            cells.Add(Trim(line, start, end));
        }

        return cells;
    }

    /// <summary>The columns' alignments where the line is a row of dashes, else null.</summary>
    public static List<ColumnAlignment>? Alignments(ReadOnlySpan<char> line)
    {
        if (line.ContainsAnyExcept(DelimiterCharacters) || line.IndexOfAny('|', ':') < 0)
        {
            return null;
        }

        var alignments = new List<ColumnAlignment>();
        foreach (var cell in Split(line))
        {
            var dashes = line[cell];
            var (left, right) = (dashes is [':', ..], dashes is [.., ':']);
            if (dashes.Trim(':').Length == 0 || dashes.Trim(':').ContainsAnyExcept('-')
                || dashes.Length - dashes.Trim(':').Length != (left ? 1 : 0) + (right ? 1 : 0))
            {
                return null;
            }

            alignments.Add((left, right) switch
            {
                (true, true) => ColumnAlignment.Center,
                (true, false) => ColumnAlignment.Left,
                (false, true) => ColumnAlignment.Right,
                _ => ColumnAlignment.None,
            });
        }

        return alignments.Count == 0 ? null : alignments;
    }

    private static Range Trim(ReadOnlySpan<char> line, int start, int end)
    {
        while (start < end && line[start] is ' ' or '\t')
        {
            start++;
        }

        while (end > start && line[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return start..end;
    }
}
