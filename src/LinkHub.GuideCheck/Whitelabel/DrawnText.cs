using System.Text;
using System.Text.RegularExpressions;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Whitelabel;

/// <summary>
/// Words that a drawing puts together from several <c>text</c> elements, each placed beside the other.
/// </summary>
/// <remarks>
/// Two labels that make a name only by chance are passed over: the letters must be spelt like it, or all be
/// capitals.
/// </remarks>
internal static partial class DrawnText
{
    private const int ExcerptMargin = 30;

    /// <summary>Hits that no single element holds.</summary>
    public static IEnumerable<LeakHit> Hits(ReadOnlySpan<char> source, IReadOnlyList<LeakWord> words)
    {
        if (source.IndexOf("</text", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return [];
        }

        var text = source.ToString();
        var (joined, map) = Join(text);
        return LeakSearch.Hits(joined, isCss: false, words, [])
            .Select(hit => (hit, from: map[hit.Start], to: map[hit.End - 1] + 1))
            .Where(found => found.to - found.from > found.hit.End - found.hit.Start)
            .Where(found => IsMeant(joined[found.hit.Start..found.hit.End], found.hit.Word))
            .Select(found => found.hit with
            {
                Start = found.from,
                End = found.to,
                Excerpt = Excerpt(joined, found.hit.Start, found.hit.End),
            });
    }

    private static (string Joined, List<int> Map) Join(string text)
    {
        var joined = new StringBuilder(text.Length);
        var map = new List<int>(text.Length);
        var at = 0;
        foreach (var gap in Gap().EnumerateMatches(text))
        {
            Append(at, gap.Index);
            at = gap.Index + gap.Length;
        }

        Append(at, text.Length);
        return (joined.ToString(), map);

        void Append(int from, int to)
        {
            joined.Append(text, from, to - from);
            map.AddRange(Enumerable.Range(from, to - from));
        }
    }

    private static bool IsMeant(string found, string word) =>
        found == word || found.Contains('&', StringComparison.Ordinal) || !found.Any(char.IsLower);

    private static string Excerpt(string text, int start, int end)
    {
        var (from, to) = (Math.Max(0, start - ExcerptMargin), Math.Min(text.Length, end + ExcerptMargin));
        return VisibleText.Of(text[from..to].ReplaceLineEndings(" ")).Trim();
    }

    // The end of one label up to the start of the next, with the groups and white space between them.
    [GeneratedRegex(
        @"\s*</(?:text|tspan)\s*>\s*(?:</?(?:text|tspan|g)(?:\s[^>]*)?>\s*)+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Gap();
}
