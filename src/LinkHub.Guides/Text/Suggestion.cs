namespace LinkHub.Guides.Text;

/// <summary>Finds what somebody meant to write.</summary>
public static class Suggestion
{
    /// <summary>
    /// The known name nearest to a misspelt one, ignoring case, or null if none is near enough.
    /// </summary>
    /// <remarks>
    /// Near: at most a third of the name's letters edited (insert, delete, replace, swap neighbours).
    /// </remarks>
    public static string? Nearest(string name, IEnumerable<string> known)
    {
        var limit = Math.Max(1, name.Length / 3);
        return known
            .Select(candidate => (candidate, distance: Distance(name, candidate, limit)))
            .Where(pair => pair.distance <= limit)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>
    /// The optimal string alignment distance of two names without regard to case; limit + 1 where it is past
    /// the limit.
    /// </summary>
    public static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        var (older, previous, current) = (new int[right.Length + 1], new int[right.Length
            + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                var swapped = i > 1 && j > 1 && Same(left[i - 1], right[j - 2])
                    && Same(left[i - 2], right[j - 1]);
                if (swapped)
                {
                    current[j] = Math.Min(current[j], older[j - 2] + 1);
                }
            }

            (older, previous, current) = (previous, current, older);
        }

        return Math.Min(previous[right.Length], limit + 1);
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
