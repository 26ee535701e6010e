using System.CommandLine;
using System.Globalization;
using LinkHub.DocGen.Export;
using LinkHub.GuideCheck.Commands;
using LinkHub.GuideCheck.Reports;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.DocGen.Commands;

/// <summary><c>docgen export</c>: writes each guide of a folder as one file of data.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var content = SharedOptions.Content();
        var format = SharedOptions.Format("html", "json", "md");
        format.Description = "Output format.";
        var output = new Option<string>("--out")
        {
            Description = "Output folder, with one file for each guide.",
            HelpName = "DIR",
            Required = true,
        };
        SharedOptions.RefuseEmpty(output);
        var brand = new Option<string?>("--brand")
        {
            Description = "Apply the words and the selection of this brand.",
            HelpName = "NAME",
        };
        var contentOnly = SharedOptions.ContentOnly();
        var threads = SharedOptions.Threads();
        var command = new Command("export", "Exports the guides of any folder as HTML, JSON or Markdown.")
        {
            content, format, output, brand, contentOnly, threads,
        };
        command.SetAction((parsed, stop) =>
        {
            var kind = Enum.Parse<ExportFormat>(parsed.GetRequiredValue(format), ignoreCase: true);
            var options = new FolderExportOptions(
                parsed.GetRequiredValue(content), parsed.GetRequiredValue(output), kind)
            {
                Brand = parsed.GetValue(brand),
                IsContentOnly = parsed.GetValue(contentOnly),
                Threads = parsed.GetValue(threads),
            };
            return Task.FromResult(Print(FolderExport.Run(options, stop), options, terminal));
        });
        return command;
    }

    private static int Print(FolderExportResult result, FolderExportOptions options, Terminal terminal)
    {
        if (result.Failure is { } failure)
        {
            terminal.Error.WriteLine($"docgen: {VisibleText.Of(failure)}");
            return ExitCode.Failure;
        }

        var report = new TextReport(ReportPaths.Below(options.Folder).Prefix, terminal.Style);
        foreach (var diagnostic in result.Diagnostics.Where(d => d.Severity == Severity.Error).Take(20))
        {
            terminal.Error.Write(report.Render(diagnostic));
        }

        var count = string.Create(
            CultureInfo.InvariantCulture, $"{result.Files} file{(result.Files == 1 ? "" : "s")}");
        var summary = TextReport.Summary(result.Diagnostics);
        terminal.Out.WriteLine($"{count} written to {options.OutputFolder}, {summary}");
        if (options.IsContentOnly && result.Diagnostics.Any(ConfigurationRules.AreBrokenBy))
        {
            return ExitCode.Failure;
        }

        var isUnfit = options.Brand is not null && result.Diagnostics.Any(d => d.Severity == Severity.Error);
        return isUnfit ? ExitCode.Findings : ExitCode.Clean;
    }
}
