using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>The careful search of a text that is known or suspected to hold a forbidden word.</summary>
internal static class LeakSearch
{
    private const int ExcerptMargin = 30;
    private const int MostHits = 1000;

    /// <summary>All hits by place; of several words at one place the longest.</summary>
    public static List<LeakHit> Hits(
        ReadOnlySpan<char> text, bool isCss, IReadOnlyList<LeakWord> words, IReadOnlyList<string> functional)
    {
        var (wordText, tagText) = (new char[text.Length + 1], new char[text.Length + 1]);
        var (wordMap, tagMap) = (new int[text.Length + 1], new int[text.Length + 1]);
        var (wordCount, tagCount) = CompactText.Write(text, isCss, wordText, tagText, wordMap, tagMap);
        var allowed = functional.Select(CompactText.Of).Where(value => value.Length > 0).ToArray();

        var hits = new List<LeakHit>();
        foreach (var word in words)
        {
            InStream(text, wordText.AsSpan(0, wordCount), wordMap, word, allowed, hits);
            InStream(text, tagText.AsSpan(0, tagCount), tagMap, word, allowed, hits);
            InSource(text, word, hits);
        }

        return WithoutOverlaps(hits);
    }

    private static void InStream(
        ReadOnlySpan<char> source, ReadOnlySpan<char> compact, int[] map, LeakWord word, string[] allowed, List<LeakHit> hits)
    {
        foreach (var pattern in word.Broken().Prepend(word.Compact))
        {
            var isBroken = pattern.Length > word.Compact.Length;
            for (var at = 0; hits.Count < MostHits; at += pattern.Length)
            {
                var found = compact[at..].IndexOf(pattern);
                if (found < 0)
                {
                    break;
                }

                at += found;
                var (start, end) = (map[at], map[at + pattern.Length - 1] + 1);
                if (isBroken ? IsBrokenLine(source[start..end], word.Word) : word.CountsAt(compact, at, pattern.Length))
                {
                    var isAllowed = IsWithin(compact, at, pattern.Length, allowed);
                    hits.Add(new LeakHit(word.Word, start, end, Excerpt(source, start, end), isAllowed));
                }
            }
        }
    }

    // What the compact form loses: a word after a back-slash that looks like an escape.
    private static void InSource(ReadOnlySpan<char> source, LeakWord word, List<LeakHit> hits)
    {
        for (var at = 0; hits.Count < MostHits; at += word.Word.Length)
        {
            var found = source[at..].IndexOf(word.Word, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                return;
            }

            at += found;
            var isKnown = false;
            foreach (var hit in hits)
            {
                isKnown |= hit.Start <= at && at < hit.End;
            }

            if (!isKnown && word.CountsAt(source, at, word.Word.Length))
            {
                var end = at + word.Word.Length;
                hits.Add(new LeakHit(word.Word, at, end, Excerpt(source, at, end), IsAllowed: false));
            }
        }
    }

    // Two words that happen to stand at a line's end and the next one's start differ from the name in case or blanks.
    private static bool IsBrokenLine(ReadOnlySpan<char> source, string word)
    {
        var joined = source.ToString()
            .Replace("\r", "", StringComparison.Ordinal)
            .Replace("\n", "", StringComparison.Ordinal)
            .Replace("<br/>", "", StringComparison.Ordinal)
            .Replace("<br />", "", StringComparison.Ordinal)
            .Replace("<br>", "", StringComparison.Ordinal);
        return joined.Equals(word, StringComparison.Ordinal) || joined.All(c => !char.IsLower(c));
    }

    private static bool IsWithin(ReadOnlySpan<char> compact, int start, int length, string[] allowed)
    {
        foreach (var value in allowed)
        {
            var from = Math.Max(0, start + length - value.Length);
            for (var at = from; at <= start && at + value.Length <= compact.Length; at++)
            {
                if (compact[at..].StartsWith(value) && EndsAddress(compact[(at + value.Length)..]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // An address goes on with letters, digits and these; a full stop ends it unless more follows.
    private static bool EndsAddress(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || char.IsWhiteSpace(rest[0]))
        {
            return true;
        }

        return rest[0] == '.'
            ? rest.Length == 1 || !char.IsLetterOrDigit(rest[1])
            : !char.IsLetterOrDigit(rest[0]) && !"/-_?#=&%+~@:".Contains(rest[0]);
    }

    private static string Excerpt(ReadOnlySpan<char> source, int start, int end)
    {
        var from = Math.Max(0, start - ExcerptMargin);
        var to = Math.Min(source.Length, end + ExcerptMargin);
        return VisibleText.Of(source[from..to].ToString().ReplaceLineEndings(" ")).Trim();
    }

    private static List<LeakHit> WithoutOverlaps(List<LeakHit> hits)
    {
        var kept = new List<LeakHit>();
        foreach (var hit in hits.OrderBy(hit => hit.Start).ThenByDescending(hit => hit.End))
        {
            if (kept.Count == 0 || hit.Start >= kept[^1].End)
            {
                kept.Add(hit);
            }
        }

        return kept;
    }
}
