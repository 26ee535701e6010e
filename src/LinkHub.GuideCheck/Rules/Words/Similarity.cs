using LinkHub.GuideCheck.Subjects;

namespace LinkHub.GuideCheck.Rules.Words;

/// <summary>How much two guides say in the same words, their providers' names aside.</summary>
internal static class Similarity
{
    private const int Length = 4;

    /// <summary>The share of runs of four words that both have: 0 to 1.</summary>
    public static double Of(GuideSubject one, GuideSubject other)
    {
        var names = new[] { OwnName.Of(one), OwnName.Of(other) };
        var (left, right) = (Runs(one, names), Runs(other, names));
        var both = left.Count(right.Contains);
        return left.Count + right.Count == 0 ? 0 : (double)both / (left.Count + right.Count - both);
    }

    private static HashSet<ulong> Runs(GuideSubject guide, string[] names)
    {
        var text = string.Join(' ', DocumentText.In(guide).Select(text => text.Expanded(guide)));
        foreach (var name in names)
        {
            text = text.Replace(name, "\u2026", StringComparison.OrdinalIgnoreCase);
        }

        var words = text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - Length + 1))
            .Select(at => StableHash.Of(string.Join(' ', words, at, Length)))];
    }
}
