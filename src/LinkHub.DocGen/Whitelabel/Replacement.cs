using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>Words that a hub says differently from its sources.</summary>
/// <param name="Term">As listed, or the host's name or hub.</param>
/// <param name="By">What stands in its place.</param>
/// <param name="Count">How often, at least 1.</param>
/// <param name="First">The text that held the first of them.</param>
public sealed record Replacement(string Term, string By, int Count, SourceSpan First)
{
    /// <summary>
    /// One a term, counts added up, the first by path and place; in ordinal order of terms.
    /// </summary>
    public static IReadOnlyList<Replacement> Merge(IEnumerable<Replacement> all) =>
    [
        .. all.GroupBy(replacement => (replacement.Term, replacement.By))
            .Select(group => group
                .OrderBy(replacement => replacement.First.File.Path, StringComparer.Ordinal)
                .ThenBy(replacement => replacement.First.Start)
                .First() with { Count = group.Sum(replacement => replacement.Count) })
            .OrderBy(replacement => replacement.Term, StringComparer.Ordinal)
            .ThenBy(replacement => replacement.By, StringComparer.Ordinal),
    ];
}
