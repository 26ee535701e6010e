using System.Globalization;
using System.Text.Json;
using LinkHub.DocGen.Hubs;
using LinkHub.GuideCheck.Reports;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.DocGen.Commands;

/// <summary>Prints how a build went and gives its exit code.</summary>
internal static class BuildReport
{
    private const int MostBlocks = 50;

    public static int Print(
        SiteBuildResult result, SiteBuildOptions options, TimeSpan time, string format, Terminal terminal)
    {
        switch (format)
        {
            case "json":
                PrintJson(result, terminal.Out);
                break;
            case "github":
                foreach (var line in GitHubReport.Lines(ShownFolder.Prefix(options.ContentFolder), result.Diagnostics))
                {
                    terminal.Out.WriteLine(line);
                }

                break;
            default:
                PrintText(result, options, time, terminal);
                break;
        }

        if (result.Failure is { } failure)
        {
            terminal.Error.WriteLine($"docgen: {VisibleText.Of(failure)}");
        }

        return Code(result);
    }

    /// <summary>Prints a line a stage, for whoever wants to know where the time goes.</summary>
    public static void PrintTimings(SiteBuildResult result, TextWriter output)
    {
        if (result.Clock is not { } clock)
        {
            return;
        }

        output.WriteLine("seconds on all threads together:");
        foreach (var stage in Enum.GetValues<BuildStage>())
        {
            var name = stage.ToString().ToLowerInvariant();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-8}{clock[stage].TotalSeconds,7:F2}"));
        }
    }

    private static int Code(SiteBuildResult result)
    {
        if (result.IsPublished)
        {
            return ExitCode.Clean;
        }

        var isMisconfigured = result.Diagnostics.Any(ConfigurationRules.AreBrokenBy);
        return result.Failure is not null || isMisconfigured ? ExitCode.Failure : ExitCode.Findings;
    }

    private static void PrintText(SiteBuildResult result, SiteBuildOptions options, TimeSpan time, Terminal terminal)
    {
        var report = new TextReport(ShownFolder.Prefix(options.ContentFolder), terminal.Style);
        var shown = result.Diagnostics.Where(d => d.Severity > Severity.Hint).ToArray();
        foreach (var diagnostic in shown.OrderByDescending(d => d.Severity).Take(MostBlocks))
        {
            terminal.Error.Write(report.Render(diagnostic));
        }

        if (shown.Length > MostBlocks)
        {
            terminal.Error.WriteLine($"… and {shown.Length - MostBlocks} more; `--format json` has them all\n");
        }

        if (result.IsPublished)
        {
            PrintHubs(result, time, terminal);
        }
        else if (result.Failure is null)
        {
            terminal.Error.WriteLine($"nothing was published: {TextReport.Summary(shown)}");
        }
    }

    private static void PrintHubs(SiteBuildResult result, TimeSpan time, Terminal terminal)
    {
        foreach (var hub in result.Hubs)
        {
            var index = Path.Combine(Path.GetRelativePath(Environment.CurrentDirectory, hub.Folder), "index.html");
            terminal.Out.WriteLine($"{hub.Brand}: {Counted(hub.Guides, "guide")}, {Counted(hub.Files, "file")}");
            terminal.Out.WriteLine($"  {index}");
            if (hub.Replacements.Count > 0)
            {
                var words = hub.Replacements.Select(r => string.Create(
                    CultureInfo.InvariantCulture, $"`{r.Term}` by `{r.By}` {r.Count}×"));
                terminal.Out.WriteLine($"  replaced {string.Join(", ", words)}");
            }

            foreach (var line in NamesLeftReport.Lines(hub.Left))
            {
                terminal.Out.WriteLine("  " + line);
            }
        }

        foreach (var hub in result.Removed)
        {
            terminal.Out.WriteLine($"{hub}: removed, as there is no such brand any more");
        }

        foreach (var hub in result.Orphaned)
        {
            terminal.Out.WriteLine($"{hub}: left, though there is no such brand; a build of all brands removes it");
        }

        var seconds = time.TotalSeconds.ToString("F1", CultureInfo.InvariantCulture);
        var findings = result.Diagnostics.Where(d => d.Severity > Severity.Hint).ToArray();
        terminal.Out.WriteLine($"\nbuilt in {seconds} s, {TextReport.Summary(findings)}");
    }

    private static void PrintJson(SiteBuildResult result, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", JsonReport.Version);
            json.WriteBoolean("published", result.IsPublished);
            if (result.Failure is { } failure)
            {
                json.WriteString("failure", failure);
            }

            json.WriteStartArray("hubs");
            foreach (var hub in result.Hubs)
            {
                json.WriteStartObject();
                json.WriteString("brand", hub.Brand);
                json.WriteString("folder", hub.Folder);
                json.WriteNumber("guides", hub.Guides);
                json.WriteNumber("files", hub.Files);
                json.WriteStartArray("replacements");
                foreach (var replacement in hub.Replacements)
                {
                    json.WriteStartObject();
                    json.WriteString("term", replacement.Term);
                    json.WriteString("by", replacement.By);
                    json.WriteNumber("count", replacement.Count);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                NamesLeftReport.Write(json, hub.Left);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteNames(json, "removed", result.Removed);
            WriteNames(json, "orphaned", result.Orphaned);
            JsonReport.WriteFindings(json, result.Diagnostics);
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.ASCII.GetString(stream.ToArray()));
    }

    private static void WriteNames(Utf8JsonWriter json, string key, IReadOnlyList<string> names)
    {
        json.WriteStartArray(key);
        foreach (var name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    private static string Counted(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
