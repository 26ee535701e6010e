using LinkHub.Guides.Connectors;

namespace LinkHub.Guides.Matching;

/// <summary>Finds which of a place's unknown names stand for which of the fields it lacks.</summary>
internal static class FieldRenames
{
    // Every name is compared with every field. More names than this are no list of fields.
    private const int MostNames = 1_000;

    /// <summary>
    /// Pairs one to one: first the names with most words in common, then those at the same place in the
    /// order.
    /// </summary>
    /// <param name="missing">Fields without a name.</param>
    /// <param name="unknown">Names without a field; those behind the first thousand stay without one.</param>
    /// <param name="mayBeUnlike">
    /// Whether names are paired with fields they have no word in common with, for lack of any other field.
    /// </param>
    public static IEnumerable<(CredentialField Field, ClaimedName Name)> Of(
        IReadOnlyList<AskedField> missing, IReadOnlyList<ClaimedName> unknown, bool mayBeUnlike)
    {
        var candidates =
            from i in Enumerable.Range(0, missing.Count)
            from j in Enumerable.Range(0, Math.Min(unknown.Count, MostNames))
            let common = InCommon(missing[i].Name, unknown[j].Name)
            where common > 0 || mayBeUnlike
            orderby common descending, Math.Abs(i - j), i, j
            select (i, j);
        var (fields, claims) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (i, j) in candidates)
        {
            if (!fields.Contains(i) && claims.Add(j))
            {
                fields.Add(i);
                yield return (missing[i].Field, unknown[j]);
            }
        }
    }

    private static int InCommon(LabelName left, LabelName right)
    {
        var words = left.Words.Intersect(right.Words, StringComparer.Ordinal).Count();
        var areSecret = LabelVocabulary.IsSecret(left.Noun) && LabelVocabulary.IsSecret(right.Noun);
        return (2 * words) + (areSecret ? 1 : 0);
    }
}
