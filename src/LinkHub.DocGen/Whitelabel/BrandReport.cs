using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>
/// What was found and replaced while one page was made for one brand. Not for use by several threads.
/// </summary>
public sealed class BrandReport
{
    private readonly Dictionary<(string Term, string By), Replacement> _replacements = [];

    public DiagnosticBag Diagnostics { get; } = [];

    /// <summary>By term, ordinal.</summary>
    public IReadOnlyList<Replacement> Replacements =>
        [.. _replacements.Values.OrderBy(r => r.Term, StringComparer.Ordinal).ThenBy(r => r.By, StringComparer.Ordinal)];

    /// <summary>Host words whose place in the sources is already reported.</summary>
    internal HashSet<string> ReportedWords { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Counts one replacement; the first span of a term is kept.</summary>
    public void Replaced(string term, string by, SourceSpan span) =>
        _replacements[(term, by)] = _replacements.TryGetValue((term, by), out var known)
            ? known with { Count = known.Count + 1 }
            : new Replacement(term, by, 1, span);
}
