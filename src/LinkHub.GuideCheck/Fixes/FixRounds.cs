using System.Globalization;

namespace LinkHub.GuideCheck.Fixes;

/// <summary>Fixes, checks again, and goes on until nothing is left to fix.</summary>
internal static class FixRounds
{
    /// <summary>Fixes that undo one another would go on for ever.</summary>
    private const int MostRounds = 10;

    /// <summary>Applies fixes and gives the report on what is left, with a note on what was done.</summary>
    /// <param name="check">Reads and checks what is on the disk now.</param>
    /// <param name="includesUnsafe">Whether fixes that somebody should look at are applied too.</param>
    /// <param name="stop">Ends it between two files by an <see cref="OperationCanceledException"/>.</param>
    public static FixRound Run(Func<FixRound> check, bool includesUnsafe, CancellationToken stop = default)
    {
        var count = 0;
        var files = new HashSet<string>(StringComparer.Ordinal);
        string[] skipped = [];
        var last = check();
        for (var round = 0; round < MostRounds && last.Problem is null; round++)
        {
            var plan = FixPlan.Of(last.Report.Findings, includesUnsafe, last.Library.Markup);
            var written = plan.Files.Where(file => FixWriter.Write(last.Library, file, stop))
                .Select(file => file.File.Path)
                .ToHashSet(StringComparer.Ordinal);
            skipped = [.. plan.Files.Select(file => file.File.Path).Where(path => !written.Contains(path))];
            if (written.Count == 0)
            {
                break;
            }

            files.UnionWith(written);
            count += plan.Fixes.Count(fix => fix.Edits.All(edit => written.Contains(edit.Span.File.Path)));
            last = check();
        }

        var changed = skipped.Select(path => $"`{path}` was changed during the check and was not fixed");
        return last.Problem is not null && files.Count == 0 ? last : last with
        {
            Report = last.Report with { Notes = [.. last.Report.Notes, Note(count, files.Count), .. changed] },
        };
    }

    private static string Note(int count, int files) => files == 0
        ? "nothing to fix"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{count} fixed in {files} file{(files == 1 ? "" : "s")}");
}
