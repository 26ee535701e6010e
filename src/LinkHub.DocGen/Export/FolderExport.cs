using System.Buffers;
using System.Text;
using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Export;

/// <summary>Exports every guide of a folder as a file of its own, for use outside a hub.</summary>
public static class FolderExport
{
    public static FolderExportResult Run(FolderExportOptions options)
    {
        if (!Directory.Exists(options.Folder))
        {
            return new FolderExportResult(0, [], $"there is no folder `{options.Folder}`");
        }

        var folder = GuideFolder.Read(options.Folder, new LibraryOptions { Threads = options.Threads });
        var brand = options.Brand is null ? null : ExportBrand.Find(options.Folder, options.Brand, options.Threads);
        if (brand is { Context: null })
        {
            return new FolderExportResult(0, folder.Diagnostics, brand.Problem);
        }

        var clash = folder.Files.GroupBy(file => Target(file, options.Format), StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(group => group.Count() > 1);
        if (clash is not null)
        {
            var names = string.Join(" and ", clash.Select(file => $"`{file.Path}`"));
            return new FolderExportResult(0, folder.Diagnostics, $"{names} would both be written to `{clash.Key}`");
        }

        return Write(folder, brand?.Context, options);
    }

    private static FolderExportResult Write(GuideFolder folder, BrandContext? brand, FolderExportOptions options)
    {
        var output = Path.GetFullPath(options.OutputFolder);
        foreach (var parent in folder.Files.Select(file => Path.GetDirectoryName(Target(file, options.Format))!).Distinct())
        {
            Directory.CreateDirectory(Path.Combine(output, parent));
        }

        var found = new IReadOnlyCollection<Diagnostic>[folder.Files.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads };
        Parallel.For(0, folder.Files.Count, parallel, i =>
        {
            var diagnostics = new DiagnosticBag();
            var guide = folder.Open(folder.Files[i], diagnostics);
            var binding = folder.Binding(guide);
            guide = brand is null ? guide : ExportBrand.Apply(guide, binding, brand, diagnostics);
            File.WriteAllBytes(Path.Combine(output, Target(folder.Files[i], options.Format)), Bytes(guide, binding, options.Format));
            found[i] = diagnostics;
        });
        var all = folder.Diagnostics.Concat(found.SelectMany(diagnostics => diagnostics));
        return new FolderExportResult(
            folder.Files.Count, [.. all.OrderBy(d => d, DiagnosticOrder.Instance)], Failure: null);
    }

    private static byte[] Bytes(Guide guide, GuideBinding? binding, ExportFormat format)
    {
        if (format == ExportFormat.Json)
        {
            var json = new ArrayBufferWriter<byte>();
            GuideJson.Write(json, guide, binding);
            return json.WrittenSpan.ToArray();
        }

        var text = format == ExportFormat.Html
            ? PlainHtmlWriter.Write(guide.Document.Body)
            : GuideMarkdown.Write(guide.Document);
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);
    }

    private static string Target(ContentFile file, ExportFormat format) =>
        Path.ChangeExtension(file.Path, format.ToString().ToLowerInvariant());
}
