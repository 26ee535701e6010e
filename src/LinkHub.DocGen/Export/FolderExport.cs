using System.Runtime.CompilerServices;
using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Files;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Site.Themes;
using LinkHub.Guides.Text;
using LinkHub.Themes;
using LinkHub.Themes.Models;

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

        return options.Template is { } template
            ? WithTemplate(template, options, stop)
            : Written(
                options, ExportWriter.Extension(options.Format),
                (files, _, brand) => new ExportWriter(files, brand, options.Format), stop);
    }

    // Only this method loads what templates are compiled and rendered with.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static FolderExportResult WithTemplate(
        string file, FolderExportOptions options, CancellationToken stop)
    {
        if (!ThemeTemplates.IsTemplate(file))
        {
            return new FolderExportResult(0, [], $"`{file}` is no template; its name ends with `.cshtml`");
        }

        if (!File.Exists(file))
        {
            return new FolderExportResult(0, [], $"there is no file `{file}`");
        }

        if (Theme.Unsupported is { } reason)
        {
            return new FolderExportResult(0, [], reason);
        }

        var findings = new DiagnosticBag();
        using var template = ExportTemplate.Read(file, options.ThemeStore, findings);
        if (template is null)
        {
            var failure = findings.Count > 0 ? null : $"`{file}` cannot be read";
            return new FolderExportResult(0, [], failure) { InTemplates = findings.Sorted() };
        }

        return Written(
            options, template.IsList ? null : template.Extension,
            (files, folder, brand) => new TemplateExport(files, folder, brand, template), stop);
    }

    // The extension is that of a guide's file; null where all guides are in one.
    private static FolderExportResult Written(
        FolderExportOptions options,
        string? extension,
        Func<ExportedFiles, GuideFolder, BrandContext?, IExportConsumer> writing,
        CancellationToken stop)
    {
        // The binding of a guide affects its data and a brand's words, but not the text as it is written.
        var bindsGuides = options.Template is not null || options.Brand is not null
            || options.Format == ExportFormat.Json;
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

        var clash = extension is null ? null : folder.Files
            .GroupBy(file => ExportWriter.Target(file, extension), StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(group => group.Count() > 1);
        if (clash is not null)
        {
            var names = string.Join(" and ", clash.Select(file => $"`{file.Path}`"));
            return Changed(folder)
                ?? new FolderExportResult(
                    0, folder.Diagnostics, $"{names} would both be written to `{clash.Key}`");
        }

        using var files = new ExportedFiles(Path.GetFullPath(options.OutputFolder));
        var writer = writing(files, folder, brand?.Context);
        var found = new TextPass(folder.Texts(), [writer]).Run(new OrderedWork(options.Threads, stop));
        if (Changed(folder) is { } changed)
        {
            return changed;
        }

        stop.ThrowIfCancellationRequested();
        var shown = found.ExceptBy(writer.Hidden, text => text.Path).SelectMany(text => text.Found);
        return new FolderExportResult(
            writer.IsFit ? files.Publish() : 0,
            [.. folder.Diagnostics.Concat(shown).OrderBy(d => d, DiagnosticOrder.Instance)],
            Failure: null)
        { InTemplates = writer.InTemplates };
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
/// <param name="Format">The format of each file without a template.</param>
public sealed record FolderExportOptions(string Folder, string OutputFolder, ExportFormat Format)
{
    /// <summary>
    /// The brand whose words and selection apply; null leaves every guide as it is written.
    /// </summary>
    public string? Brand { get; init; }

    /// <summary>
    /// A file that ends with <c>.cshtml</c>, by which guides are written; null writes them in
    /// <see cref="Format"/>. The extension before that is the extension of what is written. A template whose
    /// model is <see cref="ExportListModel"/> makes one file of all guides, of its own name.
    /// </summary>
    public string? Template { get; init; }

    /// <summary>Where compiled templates are kept; null keeps none.</summary>
    public ThemeStore? ThemeStore { get; init; }

    /// <summary>Whether roots that lead out of the folder are refused.</summary>
    public bool IsContentOnly { get; init; }

    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Called with the path of a content file before each opening; null for no call.</summary>
    public Action<string>? Opening { get; init; }
}

/// <summary>How an export ended.</summary>
/// <param name="Files">How many files were written; none where a template has findings, or where what it made
/// would show the host's words to a partner.</param>
/// <param name="Diagnostics">Everything found while reading, sorted.</param>
/// <param name="Failure">Why the export stopped (usage, disk, permission), or null.</param>
public sealed record FolderExportResult(int Files, IReadOnlyList<Diagnostic> Diagnostics, string? Failure)
{
    /// <summary>What is wrong with the templates; paths are relative to the template's folder.</summary>
    public IReadOnlyList<Diagnostic> InTemplates { get; init; } = [];
}

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
