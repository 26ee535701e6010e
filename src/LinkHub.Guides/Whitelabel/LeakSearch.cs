using LinkHub.Guides.Text;

namespace LinkHub.Guides.Whitelabel;

/// <summary>The careful search of a text that is known or suspected to hold a forbidden word.</summary>
internal static class LeakSearch
{
    private const int ExcerptMargin = 30;
    private const int MostHits = 1000;
    private const int FewestInPixels = 6;

    /// <summary>All hits by place; of several words at one place the longest.</summary>
    public static List<LeakHit> Hits(
        ReadOnlySpan<char> text, bool isCss, IReadOnlyList<LeakWord> words, IReadOnlyList<string> functional)
    {
        var room = (text.Length * CompactText.Growth) + 1;
        var (wordText, tagText) = (new char[room], new char[room]);
        var (wordMap, tagMap) = (new int[room], new int[room]);
        var (wordCount, tagCount) = CompactText.Write(text, isCss, wordText, tagText, wordMap, tagMap);
        var allowed = functional.Select(CompactText.Of).Where(value => value.Length > 0).ToArray();

        var hits = new List<LeakHit>();
        foreach (var word in words)
        {
            InStream(text, wordText.AsSpan(0, wordCount), wordMap, word, allowed, hits);
            InStream(text, tagText.AsSpan(0, tagCount), tagMap, word, allowed, hits);
            InSource(text, word, hits);
        }

        foreach (var (compact, map) in ((ReadOnlyMemory<char>, int[])[])
            [(wordText.AsMemory(0, wordCount), wordMap), (tagText.AsMemory(0, tagCount), tagMap)])
        {
            foreach (var (word, at, count) in DisguisedWords.In(text, compact.Span, map, words))
            {
                var (start, end) = (map[at], map[at + count - 1] + 1);
                var isAllowed = IsWithin(compact.Span, at, count, allowed);
                hits.Add(new LeakHit(word.Word, start, end, Excerpt(text, start, end), isAllowed));
            }
        }

        return Judged(WithoutOverlaps(hits), text, words);
    }

    /// <summary>
    /// Words of six letters and more as they are written: shorter ones stand in pixels by chance.
    /// </summary>
    public static List<LeakHit> HitsInPixels(string text, IReadOnlyList<LeakWord> words)
    {
        var hits = new List<LeakHit>();
        foreach (var word in words.Where(word => word.Compact.Length >= FewestInPixels))
        {
            InSource(text, word, hits);

            // Letters of two bytes.
            var wide = string.Join('\0', word.Word.AsEnumerable());
            if (text.IndexOf(wide, StringComparison.OrdinalIgnoreCase) is var at and >= 0)
            {
                hits.Add(new LeakHit(word.Word, at, at + wide.Length, word.Word, IsAllowed: false));
            }
        }

        return Judged(WithoutOverlaps(hits), text, words);
    }

    private static void InStream(
        ReadOnlySpan<char> source,
        ReadOnlySpan<char> compact,
        int[] map,
        LeakWord word,
        string[] allowed,
        List<LeakHit> hits)
    {
        var length = word.Compact.Length;
        for (var at = 0; hits.Count < MostHits; at += length)
        {
            var found = compact[at..].IndexOf(word.Compact, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                break;
            }

            at += found;
            var (start, end) = (map[at], map[at + length - 1] + 1);
            if (word.CountsAt(compact, at, length) && !IsChance(source[start..end], word))
            {
                var isAllowed = IsWithin(compact, at, length, allowed);
                hits.Add(new LeakHit(word.Word, start, end, Excerpt(source, start, end), isAllowed));
            }
        }
    }

    // The compact form loses a word after a back-slash that looks like an escape.
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

    // Two words that stand at a line's end and the next one's start make a name only if they are spelt like
    // it.
    private static bool IsChance(ReadOnlySpan<char> source, LeakWord word)
    {
        if (word.Compact.Contains(' ', StringComparison.Ordinal))
        {
            return false;
        }

        var isTagged = source.Contains('<') && !source.Contains("<br", StringComparison.OrdinalIgnoreCase);
        if (isTagged || !(source.ContainsAny('\n', '\r') || source.Contains('<')) || source.Contains('-'))
        {
            return false;
        }

        var joined = source.ToString();
        foreach (var lineBreak in (string[])["\\\r", "\\\n", "\r", "\n", "<br>", "<br/>", "<br />"])
        {
            joined = joined.Replace(lineBreak, "", StringComparison.OrdinalIgnoreCase);
        }

        return joined != word.Word && joined.Any(char.IsLower);
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

    /// <summary>A place with the text around it, on one line.</summary>
    public static string Excerpt(ReadOnlySpan<char> source, int start, int end)
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

    // A name that is also a word, or that a phrase may say, is judged by its line.
    private static List<LeakHit> Judged(
        List<LeakHit> hits, ReadOnlySpan<char> source, IReadOnlyList<LeakWord> words)
    {
        var judged = new List<LeakHit>(hits.Count);
        foreach (var hit in hits)
        {
            if (words.First(word => word.Word == hit.Word).Judge(hit, source) is { } kept)
            {
                judged.Add(kept);
            }
        }

        return judged;
    }
}
