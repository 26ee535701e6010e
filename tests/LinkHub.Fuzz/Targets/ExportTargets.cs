using LinkHub.DocGen.Export;
using LinkHub.Fuzz.Audits;

namespace LinkHub.Fuzz.Targets;

/// <summary>Exports in every format, as written and for a brand, and reads Markdown back.</summary>
internal static class ExportTargets
{
    public static readonly IReadOnlyList<FuzzTarget> All =
    [
        new("export html", 1, site => Export(site, "export html", ExportFormat.Html, null)),
        new("export json", 1, site => Export(site, "export json", ExportFormat.Json, null)),
        new("export md", 1, site => Export(site, "export md", ExportFormat.Md, null)),
        new("export html --brand", 3, site => Export(site, "export html --brand", ExportFormat.Html, "harborline")),
        new("export md --brand", 3, site => Export(site, "export md --brand", ExportFormat.Md, "harborline")),
        new("twins", 1, site => TwinAudit.Start(site)),
    ];

    private static Func<IEnumerable<FuzzFault>> Export(FuzzSite site, string target, ExportFormat format, string? brand)
    {
        var output = site[target.Replace(" ", "", StringComparison.Ordinal)];
        var options = new FolderExportOptions(site.Content, output, format) { Brand = brand, Threads = 1 };
        var result = FolderExport.Run(options);
        return () => SpanAudit.Faults(target, result.Diagnostics)
            .Concat(Directory.Exists(output) ? site.Audit.Faults(target, output) : []);
    }
}
