using LinkHub.DocGen.Links;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>
/// The findings and replacements of one page for one brand. Not for use by several threads.
/// </summary>
public sealed class BrandReport
{
    private readonly List<NameLeft> _left = [];

    private readonly Dictionary<(string Term, string By), Replacement> _replacements = [];

    public DiagnosticBag Diagnostics { get; } = [];

    /// <summary>By term, ordinal.</summary>
    public IReadOnlyList<Replacement> Replacements =>
        [
            .. _replacements.Values.OrderBy(r => r.Term, StringComparer.Ordinal)
                .ThenBy(r => r.By, StringComparer.Ordinal),
        ];

    /// <summary>Pictures of the content folder that pages, definitions and slots show, by path.</summary>
    internal HashSet<string> Images { get; } = new(StringComparer.Ordinal);

    /// <summary>The links of the texts.</summary>
    internal List<MadeLink> Links { get; } = [];

    /// <summary>Host words that are already reported at their source.</summary>
    internal HashSet<string> ReportedWords { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of the host that were not replaced, in the order of the text.</summary>
    public IReadOnlyList<NameLeft> Left => _left;

    /// <summary>
    /// Names that were not replaced in some place, so that the page may show them where their meaning is
    /// unclear.
    /// </summary>
    internal HashSet<string> LeftNames { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names that <c>host.allow</c> lets files say which the page is made from.</summary>
    internal HashSet<string> AllowedNames { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Records that a name of the host stays in a text.</summary>
    public void Leave(NameLeft left)
    {
        _left.Add(left);
        LeftNames.Add(left.Name);
        if (left.Allowance is { Word: not null })
        {
            AllowedNames.Add(left.Name);
        }
    }

    /// <summary>Counts one replacement; the first span of a term is kept.</summary>
    public void Replaced(string term, string by, SourceSpan span) =>
        _replacements[(term, by)] = _replacements.TryGetValue((term, by), out var known)
            ? known with { Count = known.Count + 1 }
            : new Replacement(term, by, 1, span);
}

/// <summary>Words that a hub replaces.</summary>
/// <param name="Term">As listed, or the host's name or hub.</param>
/// <param name="By">The replacement.</param>
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

/// <summary>
/// A name of the host that a hub shows: as an ordinary word, or because <c>host.allow</c> lists it.
/// </summary>
/// <param name="Name">The name.</param>
/// <param name="Allowance">The entry that allows it, or null if it is taken for an ordinary word.</param>
/// <param name="Span">The text that says it.</param>
public sealed record NameLeft(string Name, HostAllowance? Allowance, SourceSpan Span);
