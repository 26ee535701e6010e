using System.Text;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Whitelabel;

/// <summary>
/// Words that a drawing puts together from several labels: as they are written, along lines, down columns.
/// </summary>
/// <remarks>
/// Two labels that make a name only by chance are passed over: they must be spelt like it, or all in
/// capitals, unless each is a single letter.
/// </remarks>
internal static class DrawnText
{
    private const int ExcerptMargin = 30;

    // Labels of one line may differ by some units, as in a row of raised and lowered letters.
    private const double LineTolerance = 5;

    /// <summary>Hits that no single label holds.</summary>
    public static IEnumerable<LeakHit> Hits(ReadOnlySpan<char> source, IReadOnlyList<LeakWord> words)
    {
        if (source.IndexOf("</text", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return [];
        }

        var text = source.ToString();
        var labels = DrawnLabels.In(text);
        var lines = Sorted(labels, label => label.Y, label => label.X);
        var columns = Sorted(labels, label => label.X, label => label.Y);
        return new[] { labels, lines, columns }.SelectMany(order => Hits(text, order, words))
            .DistinctBy(hit => (hit.Word, hit.Start));
    }

    private static List<LeakHit> Hits(string text, List<DrawnLabel> labels, IReadOnlyList<LeakWord> words)
    {
        var joined = new StringBuilder();
        var (map, owners) = (new List<int>(), new List<int>());
        for (var i = 0; i < labels.Count; i++)
        {
            foreach (var run in labels[i].Runs)
            {
                joined.Append(text, run.Start.Value, run.End.Value - run.Start.Value);
                map.AddRange(Enumerable.Range(run.Start.Value, run.End.Value - run.Start.Value));
            }

            joined.Append(' ');
            map.Add(map.Count > 0 ? map[^1] : 0);
            owners.AddRange(Enumerable.Repeat(i, joined.Length - owners.Count));
        }

        var whole = joined.ToString();
        return [.. LeakSearch.Hits(whole, isCss: false, words, [])
            .Where(hit => owners[hit.Start] != owners[hit.End - 1])
            .Select(hit => hit with
            {
                Start = Math.Min(map[hit.Start], map[hit.End - 1]),
                End = Math.Max(map[hit.Start], map[hit.End - 1]) + 1,
                Excerpt = Excerpt(whole, hit.Start, hit.End),
            })];
    }

    private static List<DrawnLabel> Sorted(
        List<DrawnLabel> labels, Func<DrawnLabel, double> line, Func<DrawnLabel, double> place)
    {
        var sorted = new List<DrawnLabel>();
        var current = new List<DrawnLabel>();
        foreach (var label in labels.OrderBy(line))
        {
            if (current.Count > 0 && line(label) - line(current[0]) > LineTolerance)
            {
                sorted.AddRange(current.OrderBy(place));
                current.Clear();
            }

            current.Add(label);
        }

        sorted.AddRange(current.OrderBy(place));
        return sorted;
    }

    private static string Excerpt(string text, int start, int end)
    {
        var (from, to) = (Math.Max(0, start - ExcerptMargin), Math.Min(text.Length, end + ExcerptMargin));
        return VisibleText.Of(text[from..to].ReplaceLineEndings(" ")).Trim();
    }
}
