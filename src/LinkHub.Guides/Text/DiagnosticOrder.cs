namespace LinkHub.Guides.Text;

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
