using System.Globalization;
using LinkHub.GuideCheck.Reports;
using LinkHub.Guides.Files;
using LinkHub.Guides.Site;

namespace LinkHub.GuideCheck.Fixes;

/// <summary>Fixes and checks again until nothing is left to fix.</summary>
internal static class FixRounds
{
    /// <summary>Fixes that undo one another would go on for ever.</summary>
    private const int MostRounds = 10;

    /// <summary>
    /// Applies fixes and gives the report on the remaining findings, with a note on what was fixed.
    /// </summary>
    /// <param name="check">Reads and checks the files that are on the disk now.</param>
    /// <param name="includesUnsafe">Whether fixes that a person should review are applied, too.</param>
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
            Report = last.Report
                with
            { Notes = [.. last.Report.Notes, Note(count, files.Count), .. changed] },
        };
    }

    private static string Note(int count, int files) => files == 0
        ? "nothing to fix"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{count} fixed in {files} file{(files == 1 ? "" : "s")}");
}

/// <summary>One check of the files on the disk, which fixes may follow.</summary>
/// <param name="Library">The library that was read.</param>
/// <param name="Report">The findings; empty if there is a <see cref="Problem"/>.</param>
internal sealed record FixRound(Library Library, CheckReport Report)
{
    /// <summary>
    /// Why the findings cannot be relied on: a file was changed during the check; null for no problem.
    /// </summary>
    public string? Problem { get; init; }
}

/// <summary>Writes fixed files: at any moment, each is the old one or the whole new one.</summary>
internal static class FixWriter
{
    /// <summary>Writes one file; false if it was deleted or changed since it was read.</summary>
    /// <exception cref="IOException">The disk refuses; the file is as it was.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; the file is as it was.</exception>
    public static bool Write(Library library, EditedFile edited, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        var name = edited.File.Path;
        if (library.PathOnDisk(name) is not { } path || Read(path, name) is not { } read
            || edited.Bytes(read) is not { } bytes)
        {
            return false;
        }

        WholeFile.Write(path, bytes, name);
        return true;
    }

    private static byte[]? Read(string path, string name)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception problem) when (DiskProblem.Is(problem))
        {
            throw DiskProblem.While($"read `{name}`", problem);
        }
    }
}
