using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>
/// What was found and replaced while one page was made for one brand. Not for use by several threads.
/// </summary>
/// <param name="reportedWords">Host words that other pages were reported for; their lists need not be.</param>
public sealed class BrandReport(IEnumerable<string> reportedWords)
{
    public BrandReport()
        : this([])
    {
    }

    private readonly Dictionary<(string Term, string By), Replacement> _replacements = [];

    public DiagnosticBag Diagnostics { get; } = [];

    /// <summary>By term, ordinal.</summary>
    public IReadOnlyList<Replacement> Replacements =>
        [.. _replacements.Values.OrderBy(r => r.Term, StringComparer.Ordinal).ThenBy(r => r.By, StringComparer.Ordinal)];

    /// <summary>Pictures of the content folder that definitions and slots show, by path.</summary>
    internal HashSet<string> Images { get; } = new(StringComparer.Ordinal);

    /// <summary>Host words whose place in the sources is already reported.</summary>
    internal HashSet<string> ReportedWords { get; } = new(reportedWords, StringComparer.OrdinalIgnoreCase);

    /// <summary>Counts one replacement; the first span of a term is kept.</summary>
    public void Replaced(string term, string by, SourceSpan span) =>
        _replacements[(term, by)] = _replacements.TryGetValue((term, by), out var known)
            ? known with { Count = known.Count + 1 }
            : new Replacement(term, by, 1, span);
}
