using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Fixes;

/// <summary>Chooses the fixes that can be applied together: whole, not overlapping, never inside code.</summary>
internal sealed class FixChoice
{
    private readonly Dictionary<string, List<SourceSpan>> _taken = new(StringComparer.Ordinal);
    private readonly Func<SourceSpan, bool> _isCode;

    private FixChoice(Func<SourceSpan, bool> isCode) => _isCode = isCode;

    /// <summary>The first fix that comes wins, so that the same findings always give the same choice.</summary>
    /// <param name="findings">In the order of reports.</param>
    /// <param name="includesUnsafe">Whether fixes that somebody should look at are applied too.</param>
    /// <param name="isCode">Whether a place touches code, which is left as it is.</param>
    public static IReadOnlyList<Fix> Of(
        IEnumerable<Diagnostic> findings, bool includesUnsafe, Func<SourceSpan, bool> isCode)
    {
        var choice = new FixChoice(isCode);
        return
        [
            .. findings.Select(finding => finding.Fix).OfType<Fix>()
                .Where(fix => fix.IsSafe || includesUnsafe)
                .Where(choice.Takes),
        ];
    }

    private bool Takes(Fix fix)
    {
        if (fix.Edits.Count == 0 || fix.Edits.Any(IsBlocked))
        {
            return false;
        }

        foreach (var edit in fix.Edits)
        {
            Taken(edit.Span).Add(edit.Span);
        }

        return true;
    }

    private bool IsBlocked(TextEdit edit) => edit.Span.Text == edit.NewText
        || _isCode(edit.Span)
        || Taken(edit.Span).Exists(other => Meet(edit.Span, other));

    private List<SourceSpan> Taken(SourceSpan place)
    {
        if (!_taken.TryGetValue(place.File.Path, out var spans))
        {
            _taken.Add(place.File.Path, spans = []);
        }

        return spans;
    }

    // What is put in between two letters has no order beside another edit that ends or begins there.
    private static bool Meet(SourceSpan one, SourceSpan other) => one.Length == 0 || other.Length == 0
        ? one.Start <= other.End && other.Start <= one.End
        : one.Start < other.End && other.Start < one.End;
}
