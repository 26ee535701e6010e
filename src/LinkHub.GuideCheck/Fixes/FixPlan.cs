using LinkHub.GuideCheck.Suppressions;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.GuideCheck.Fixes;

/// <summary>The fixes of one round and the files they edit.</summary>
internal sealed record FixPlan(IReadOnlyList<Fix> Fixes)
{
    /// <summary>By path.</summary>
    public IReadOnlyList<EditedFile> Files { get; } =
    [
        .. Fixes.SelectMany(fix => fix.Edits)
            .GroupBy(edit => edit.Span.File.Path, StringComparer.Ordinal)
            .OrderBy(edits => edits.Key, StringComparer.Ordinal)
            .Select(edits => new EditedFile(edits.First().Span.File, edits)),
    ];

    /// <summary>
    /// Chooses the fixes to apply to files as they were read; a fix that would break its file is left out.
    /// </summary>
    /// <param name="findings">In the order of reports.</param>
    /// <param name="includesUnsafe">Whether fixes that a person should review are applied, too.</param>
    /// <param name="markup">How guides are read.</param>
    public static FixPlan Of(IEnumerable<Diagnostic> findings, bool includesUnsafe, MarkupOptions markup)
    {
        var guard = new FixGuard(markup);
        var plan = new FixPlan(FixChoice.Of(findings, includesUnsafe, guard.IsCode));
        return plan.Files.All(guard.IsSound) ? plan : Sound(plan.Fixes, guard);
    }

    private static FixPlan Sound(IReadOnlyList<Fix> fixes, FixGuard guard)
    {
        var plan = new FixPlan([]);
        foreach (var fix in fixes)
        {
            var more = new FixPlan([.. plan.Fixes, fix]);
            var touched = fix.Edits.Select(edit => edit.Span.File.Path).ToHashSet(StringComparer.Ordinal);
            if (more.Files.Where(file => touched.Contains(file.File.Path)).All(guard.IsSound))
            {
                plan = more;
            }
        }

        return plan;
    }
}

/// <summary>
/// Chooses the fixes that can be applied together: whole, not overlapping, never inside code.
/// </summary>
internal sealed class FixChoice
{
    private readonly Dictionary<string, List<SourceSpan>> _taken = new(StringComparer.Ordinal);
    private readonly Func<SourceSpan, bool> _isCode;

    private FixChoice(Func<SourceSpan, bool> isCode) => _isCode = isCode;

    /// <summary>
    /// Chooses in order: the first of two overlapping fixes wins, so that the same findings always give the
    /// same choice.
    /// </summary>
    /// <param name="findings">In the order of reports.</param>
    /// <param name="includesUnsafe">Whether fixes that a person should review are applied, too.</param>
    /// <param name="isCode">Whether a place touches code, which is never edited.</param>
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

    // Text inserted between two characters has no defined order beside another edit that begins or ends
    // there.
    private static bool Meet(SourceSpan one, SourceSpan other) => one.Length == 0 || other.Length == 0
        ? one.Start <= other.End && other.Start <= one.End
        : one.Start < other.End && other.Start < one.End;
}

/// <summary>
/// Knows which places may not be edited, and whether a file is still read without new errors after its edits.
/// </summary>
internal sealed class FixGuard(MarkupOptions markup)
{
    private readonly Dictionary<string, CodePlaces> _code = new(StringComparer.Ordinal);

    /// <summary>Whether a place touches code.</summary>
    public bool IsCode(SourceSpan place)
    {
        if (!IsMarkup(place.File.Path))
        {
            return false;
        }

        if (!_code.TryGetValue(place.File.Path, out var code))
        {
            code = CodePlaces.Of(MarkupReader.Read(place.File, markup, []));
            _code.Add(place.File.Path, code);
        }

        return code.Touch(place);
    }

    /// <summary>Whether the edits cause no reading error that was not there before.</summary>
    public bool IsSound(EditedFile edited)
    {
        var before = Errors(edited.File);
        var after = Errors(new SourceFile(edited.File.Path, edited.Text));
        return after.All(rule => rule.Value <= before.GetValueOrDefault(rule.Key));
    }

    private Dictionary<string, int> Errors(SourceFile file)
    {
        var found = new DiagnosticBag();
        if (IsMarkup(file.Path))
        {
            MarkupReader.Read(file, markup, found);
        }
        else
        {
            YamlReader.Read(file, found);
        }

        return found.Where(finding => finding.Severity == Severity.Error)
            .CountBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
    }

    private static bool IsMarkup(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".mdx" or ".md" or ".txt";
}
