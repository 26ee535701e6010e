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
