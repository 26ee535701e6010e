using LinkHub.Guides.Files;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Export;

/// <summary>Exports every guide of a folder as a file of its own, for use outside a hub.</summary>
public static class FolderExport
{
    /// <param name="options">What to export, and where.</param>
    /// <param name="stop">Ends it between two files.</param>
    /// <exception cref="IOException">The disk refuses a file; the message says which, and why.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; each file is whole or as it
    /// was.</exception>
    public static FolderExportResult Run(FolderExportOptions options, CancellationToken stop = default)
    {
        if (!Directory.Exists(options.Folder))
        {
            return new FolderExportResult(0, [], $"there is no folder `{options.Folder}`");
        }

        if (FullPath(options.Folder) == FullPath(options.OutputFolder))
        {
            return new FolderExportResult(
                0, [], $"an export into `{options.Folder}` would lie among the guides it is made of");
        }

        if (WholeFile.InTheWay(options.OutputFolder) is { } file)
        {
            return new FolderExportResult(0, [], $"`{file}` is a file. Choose another folder with `--out`.");
        }

        // The binding of a guide affects its data and a brand's words, but not the text as it is written.
        var bindsGuides = options.Brand is not null || options.Format == ExportFormat.Json;
        var reading = new LibraryOptions
        {
            Threads = options.Threads,
            IsContentOnly = options.IsContentOnly,
            Stop = stop,
            Readings = new ContentReadings { Opening = options.Opening },
        };
        var folder = GuideFolder.Read(options.Folder, reading, bindsGuides);
        if (options.IsContentOnly && folder.Diagnostics.Any(ConfigurationRules.AreBrokenBy))
        {
            return Changed(folder) ?? new FolderExportResult(0, folder.Diagnostics, Failure: null);
        }

        var brand = options.Brand is null ? null : ExportBrand.Find(options.Folder, options.Brand, reading);
        if (brand is { Context: null })
        {
            return Changed(folder) ?? new FolderExportResult(0, folder.Diagnostics, brand.Problem);
        }

        var clash = folder.Files.GroupBy(
            file => ExportWriter.Target(file, options.Format), StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(group => group.Count() > 1);
        if (clash is not null)
        {
            var names = string.Join(" and ", clash.Select(file => $"`{file.Path}`"));
            return Changed(folder)
                ?? new FolderExportResult(
                    0, folder.Diagnostics, $"{names} would both be written to `{clash.Key}`");
        }

        using var files = new ExportedFiles(Path.GetFullPath(options.OutputFolder));
        var writer = new ExportWriter(files, brand?.Context, options.Format);
        var found = new TextPass(folder.Texts(), [writer]).Run(new OrderedWork(options.Threads, stop));
        if (Changed(folder) is { } changed)
        {
            return changed;
        }

        stop.ThrowIfCancellationRequested();
        var shown = found.ExceptBy(writer.Hidden, text => text.Path).SelectMany(text => text.Found);
        return new FolderExportResult(
            files.Publish(), [.. folder.Diagnostics.Concat(shown).OrderBy(d => d, DiagnosticOrder.Instance)],
            Failure: null);
    }

    // The texts were read in two states, which no export may mix: no file is written.
    private static FolderExportResult? Changed(GuideFolder folder) => folder.Readings.Compare() is { } change
        ? new FolderExportResult(0, [], $"{change.During("export")}. Run the export again.")
        : null;

    private static string FullPath(string folder) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
}

/// <summary>What an export writes, and how.</summary>
/// <param name="Folder">Any folder of guides, with or without settings and definitions.</param>
/// <param name="OutputFolder">Receives one file for each guide, at the same relative path.</param>
/// <param name="Format">The format of each file.</param>
public sealed record FolderExportOptions(string Folder, string OutputFolder, ExportFormat Format)
{
    /// <summary>
    /// The brand whose words and selection apply; null leaves every guide as it is written.
    /// </summary>
    public string? Brand { get; init; }

    /// <summary>Whether roots that lead out of the folder are refused.</summary>
    public bool IsContentOnly { get; init; }

    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Called with the path of a content file before each opening; null for no call.</summary>
    public Action<string>? Opening { get; init; }
}

/// <summary>How an export ended.</summary>
/// <param name="Files">How many files were written.</param>
/// <param name="Diagnostics">Everything found while reading, sorted.</param>
/// <param name="Failure">Why the export stopped (usage, disk, permission), or null.</param>
public sealed record FolderExportResult(int Files, IReadOnlyList<Diagnostic> Diagnostics, string? Failure);

/// <summary>The formats that a guide can be exported in.</summary>
public enum ExportFormat
{
    /// <summary>The body as plain semantic HTML.</summary>
    Html,

    /// <summary>The structure as data: see <see cref="GuideJson"/>.</summary>
    Json,

    /// <summary>Normalised Markdown in the export envelope.</summary>
    Md,
}
