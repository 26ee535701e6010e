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

        if (FullPath(options.Folder) == FullPath(options.OutputFolder))
        {
            return new FolderExportResult(
                0, [], $"an export into `{options.Folder}` would lie among the guides it is made of");
        }

        // What a guide is about shows in its data and in a brand's words, not in the text as it is written.
        var bindsGuides = options.Brand is not null || options.Format == ExportFormat.Json;
        var folder = GuideFolder.Read(options.Folder, new LibraryOptions { Threads = options.Threads }, bindsGuides);
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
        Directory.CreateDirectory(output);
        var found = new DiagnosticBag?[folder.Files.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads };
        Parallel.For(0, folder.Files.Count, parallel, i =>
        {
            var diagnostics = new DiagnosticBag();
            var guide = folder.Open(folder.Files[i], diagnostics);
            var binding = folder.Binding(guide);
            if (brand is not null && !ExportBrand.Shows(guide, binding, brand))
            {
                return;
            }

            guide = brand is null ? guide : ExportBrand.Apply(guide, binding, brand, diagnostics);
            var target = Path.Combine(output, Target(folder.Files[i], options.Format));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, Bytes(guide, binding, options.Format));
            found[i] = diagnostics;
        });
        var all = folder.Diagnostics.Concat(found.SelectMany(diagnostics => diagnostics ?? []));
        return new FolderExportResult(
            found.Count(written => written is not null), [.. all.OrderBy(d => d, DiagnosticOrder.Instance)], Failure: null);
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

    private static string FullPath(string folder) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    private static string Target(ContentFile file, ExportFormat format) =>
        Path.ChangeExtension(file.Path, format.ToString().ToLowerInvariant());
}
