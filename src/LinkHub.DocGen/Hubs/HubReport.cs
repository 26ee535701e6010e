using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Hubs;

/// <summary>
/// Gathers what the pages of one hub report. For use by several threads; the result depends on no order.
/// </summary>
internal sealed class HubReport
{
    private readonly Lock _lock = new();
    private readonly DiagnosticBag _diagnostics = [];
    private readonly Dictionary<(string Term, string By), Replacement> _replacements = [];
    private readonly HashSet<string> _images = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics.Sorted();

    /// <summary>Pictures of the content folder that definitions and slots show, by path.</summary>
    public IReadOnlySet<string> Images => _images;

    /// <summary>Host words whose place in the sources is already reported, sorted.</summary>
    public IReadOnlyList<string> ReportedWords => [.. _words.Order(StringComparer.Ordinal)];

    /// <summary>By term, ordinal.</summary>
    public IReadOnlyList<Replacement> Replacements =>
        [.. _replacements.Values.OrderBy(r => r.Term, StringComparer.Ordinal).ThenBy(r => r.By, StringComparer.Ordinal)];

    public void Add(BrandReport page)
    {
        if (page.Diagnostics.Count == 0 && page.Replacements.Count == 0 && page.Images.Count == 0)
        {
            return;
        }

        lock (_lock)
        {
            _diagnostics.AddRange(page.Diagnostics);
            _words.UnionWith(page.ReportedWords);
            _images.UnionWith(page.Images);
            foreach (var replacement in page.Replacements)
            {
                Count(replacement);
            }
        }
    }

    private void Count(Replacement replacement)
    {
        var key = (replacement.Term, replacement.By);
        _replacements[key] = _replacements.TryGetValue(key, out var known)
            ? known with { Count = known.Count + replacement.Count, First = Earlier(known.First, replacement.First) }
            : replacement;
    }

    private static SourceSpan Earlier(SourceSpan one, SourceSpan other) =>
        (string.CompareOrdinal(one.File.Path, other.File.Path), one.Start.CompareTo(other.Start)) is ( > 0, _) or (0, > 0)
            ? other
            : one;
}
