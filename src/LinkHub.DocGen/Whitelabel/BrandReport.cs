using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>
/// What was found and replaced while one page was made for one brand. Not for use by several threads.
/// </summary>
public sealed class BrandReport
{
    private readonly List<NameLeft> _left = [];

    private readonly Dictionary<(string Term, string By), Replacement> _replacements = [];

    public DiagnosticBag Diagnostics { get; } = [];

    /// <summary>By term, ordinal.</summary>
    public IReadOnlyList<Replacement> Replacements =>
        [.. _replacements.Values.OrderBy(r => r.Term, StringComparer.Ordinal).ThenBy(r => r.By, StringComparer.Ordinal)];

    /// <summary>Pictures of the content folder that definitions and slots show, by path.</summary>
    internal HashSet<string> Images { get; } = new(StringComparer.Ordinal);

    /// <summary>Host words whose place in the sources is already reported.</summary>
    internal HashSet<string> ReportedWords { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of the host that stay, in the order met.</summary>
    public IReadOnlyList<NameLeft> Left => _left;

    /// <summary>Names that stay in some place, so that the page may say them where nobody can tell.</summary>
    internal HashSet<string> LeftNames { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names that <c>host.allow</c> lets files say which the page is made from.</summary>
    internal HashSet<string> AllowedNames { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Keeps that a name of the host stays in a text.</summary>
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
