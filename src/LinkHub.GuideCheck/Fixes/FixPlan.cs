using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

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

    /// <summary>Chooses what to apply to files as they were read; a fix that would break its file is left out.</summary>
    /// <param name="findings">In the order of reports.</param>
    /// <param name="includesUnsafe">Whether fixes that somebody should look at are applied too.</param>
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
