using System.CommandLine;
using System.Globalization;
using LinkHub.DocGen.Export;
using LinkHub.GuideCheck.Commands;
using LinkHub.GuideCheck.Reports;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;
using LinkHub.Themes;

namespace LinkHub.DocGen.Commands;

/// <summary><c>docgen export</c>: writes the guides of a folder as files of data.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var content = SharedOptions.Content();
        var format = SharedOptions.Format("html", "json", "md");
        format.Description = "Output format.";
        var template = new Option<string?>("--template")
        {
            Description =
                "Render guides with this template instead: `article.html.cshtml` writes .html files, "
                + "`row.csv.cshtml` .csv files. HTML and XML are encoded, other text is not, unless the template "
                + "says otherwise. With `@model ExportListModel` it writes one file of all guides.",
            HelpName = "FILE.cshtml",
        };
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
        var command = new Command(
            "export", "Exports the guides of any folder as HTML, JSON, Markdown or what a template makes.")
        {
            content, format, template, output, brand, contentOnly, threads,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(template) is not null && result.GetResult(format) is { Implicit: false })
            {
                result.AddError("--template and --format exclude each other.");
            }
        });
        command.SetAction((parsed, stop) =>
        {
            var kind = Enum.Parse<ExportFormat>(parsed.GetRequiredValue(format), ignoreCase: true);
            var options = new FolderExportOptions(
                parsed.GetRequiredValue(content), parsed.GetRequiredValue(output), kind)
            {
                Template = parsed.GetValue(template),
                ThemeStore = parsed.GetValue(template) is null ? null : ThemeStore.OfUser(),
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

        var templates = ReportPaths.Below(Path.GetDirectoryName(options.Template) ?? "");
        var inTemplates = new TextReport(templates.Prefix, terminal.Style);
        foreach (var diagnostic in result.InTemplates.Take(20))
        {
            terminal.Error.Write(inTemplates.Render(diagnostic));
        }

        var count = string.Create(
            CultureInfo.InvariantCulture, $"{result.Files} file{(result.Files == 1 ? "" : "s")}");
        var summary = TextReport.Summary([.. result.Diagnostics, .. result.InTemplates]);
        terminal.Out.WriteLine($"{count} written to {options.OutputFolder}, {summary}");
        if (options.IsContentOnly && result.Diagnostics.Any(ConfigurationRules.AreBrokenBy))
        {
            return ExitCode.Failure;
        }

        var isUnfit = result.InTemplates.Count > 0
            || (options.Brand is not null && result.Diagnostics.Any(d => d.Severity == Severity.Error));
        return isUnfit ? ExitCode.Findings : ExitCode.Clean;
    }
}
