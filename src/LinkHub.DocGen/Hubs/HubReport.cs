using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Hubs;

/// <summary>
/// Collects what the pages of one hub report. For use by several threads; the result depends on no order.
/// </summary>
internal sealed class HubReport
{
    private readonly Lock _lock = new();
    private readonly DiagnosticBag _diagnostics = [];
    private readonly Dictionary<(string Term, string By), Replacement> _replacements = [];
    private readonly HashSet<NameLeft> _left = [];
    private readonly HashSet<string> _leftNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _allowedNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _images = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics.Sorted();

    /// <summary>Pictures of the content folder that pages, definitions and slots show, by path.</summary>
    public IReadOnlySet<string> Images => _images;

    /// <summary>Host words that are already reported at their source, sorted.</summary>
    public IReadOnlyList<string> ReportedWords => [.. _words.Order(StringComparer.Ordinal)];

    /// <summary>By term, ordinal.</summary>
    public IReadOnlyList<Replacement> Replacements =>
        [
            .. _replacements.Values.OrderBy(r => r.Term, StringComparer.Ordinal)
                .ThenBy(r => r.By, StringComparer.Ordinal),
        ];

    /// <summary>
    /// Names of the host that were not replaced, by name, path and place; the allowed ones first.
    /// </summary>
    public IReadOnlyList<NameLeft> Left =>
    [
        .. _left.OrderBy(left => left.Allowance is null).ThenBy(left => left.Name, StringComparer.Ordinal)
            .ThenBy(left => left.Span.File.Path, StringComparer.Ordinal).ThenBy(left => left.Span.Start)
            .ThenBy(left => left.Allowance?.Span.Start),
    ];

    /// <summary>
    /// The report for a file that holds no page's text: words that were reported are not reported again.
    /// </summary>
    public BrandReport ForAssets() =>
        new() { ReportedWords = new(ReportedWords, StringComparer.OrdinalIgnoreCase) };

    /// <summary>The report for lists of pages: lists may show what pages may show.</summary>
    public BrandReport ForLists() => new()
    {
        ReportedWords = new(ReportedWords, StringComparer.OrdinalIgnoreCase),
        LeftNames = new(_leftNames, StringComparer.OrdinalIgnoreCase),
        AllowedNames = new(_allowedNames, StringComparer.OrdinalIgnoreCase),
    };

    public void Add(BrandReport page)
    {
        if (page.Diagnostics.Count == 0 && page.Replacements.Count == 0 && page.Images.Count == 0
            && page.Left.Count == 0)
        {
            return;
        }

        lock (_lock)
        {
            _diagnostics.AddRange(page.Diagnostics);
            _words.UnionWith(page.ReportedWords);
            _images.UnionWith(page.Images);
            _left.UnionWith(page.Left);
            _leftNames.UnionWith(page.LeftNames);
            _allowedNames.UnionWith(page.AllowedNames);
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
            ? known
                with
            {
                Count = known.Count + replacement.Count,
                First = Earlier(known.First, replacement.First)
            }
            : replacement;
    }

    private static SourceSpan Earlier(SourceSpan one, SourceSpan other) =>
        (string.CompareOrdinal(one.File.Path, other.File.Path), one.Start.CompareTo(
            other.Start)) is ( > 0, _) or (0, > 0)
            ? other
            : one;
}
