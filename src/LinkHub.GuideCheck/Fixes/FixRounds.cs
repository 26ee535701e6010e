using System.Globalization;
using LinkHub.GuideCheck.Reports;
using LinkHub.Guides.Site;

namespace LinkHub.GuideCheck.Fixes;

/// <summary>Mends, checks again, and goes on until nothing is left to mend.</summary>
internal static class FixRounds
{
    /// <summary>Fixes that undo one another would go on for ever.</summary>
    private const int MostRounds = 10;

    /// <summary>Applies fixes and gives the report on what is left, with a note on what was done.</summary>
    /// <param name="check">Reads and checks what is on the disk now.</param>
    /// <param name="includesUnsafe">Whether fixes that somebody should look at are applied too.</param>
    /// <param name="stop">Ends it between two files by an <see cref="OperationCanceledException"/>.</param>
    public static CheckReport Run(
        Func<(Library Library, CheckReport Report)> check, bool includesUnsafe, CancellationToken stop = default)
    {
        var count = 0;
        var files = new HashSet<string>(StringComparer.Ordinal);
        var (library, report) = check();
        for (var round = 0; round < MostRounds; round++)
        {
            var plan = FixPlan.Of(report.Findings, includesUnsafe, library.Markup);
            var written = plan.Files.Where(file => FixWriter.Write(library, file, stop))
                .Select(file => file.File.Path)
                .ToHashSet(StringComparer.Ordinal);
            if (written.Count == 0)
            {
                break;
            }

            files.UnionWith(written);
            count += plan.Fixes.Count(fix => fix.Edits.All(edit => written.Contains(edit.Span.File.Path)));
            (library, report) = check();
        }

        return report with { Notes = [.. report.Notes, Note(count, files.Count)] };
    }

    private static string Note(int count, int files) => files == 0
        ? "nothing to mend"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{count} mended in {files} file{(files == 1 ? "" : "s")}");
}
