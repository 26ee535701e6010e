using System.Collections;

namespace LinkHub.Guides.Text;

/// <summary>Collects findings while one file is read. Not for use by several threads.</summary>
public sealed class DiagnosticBag : IReadOnlyCollection<Diagnostic>
{
    private readonly List<Diagnostic> _items = [];

    public int Count => _items.Count;

    public void Add(Diagnostic diagnostic) => _items.Add(diagnostic);

    public void Add(DiagnosticRule rule, SourceSpan span, string message, string? help = null) =>
        _items.Add(new Diagnostic(rule, message, span) { Help = help });

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _items.AddRange(diagnostics);

    /// <summary>All findings by path, position and rule, whatever the order they were found in.</summary>
    public IReadOnlyList<Diagnostic> Sorted() => [.. _items.OrderBy(d => d, DiagnosticOrder.Instance)];

    public IEnumerator<Diagnostic> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>The one order of findings in every report: path, position, rule, message; ordinal.</summary>
public sealed class DiagnosticOrder : IComparer<Diagnostic>
{
    public static DiagnosticOrder Instance { get; } = new();

    public int Compare(Diagnostic? x, Diagnostic? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var byPath = string.CompareOrdinal(x.Span.File.Path, y.Span.File.Path);
        if (byPath != 0)
        {
            return byPath;
        }

        var byPlace = (x.Span.Start, x.Span.End).CompareTo((y.Span.Start, y.Span.End));
        if (byPlace != 0)
        {
            return byPlace;
        }

        var byRule = string.CompareOrdinal(x.Rule.Id, y.Rule.Id);
        return byRule != 0 ? byRule : string.CompareOrdinal(x.Message, y.Message);
    }
}
