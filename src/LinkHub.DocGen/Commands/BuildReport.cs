using System.Globalization;
using LinkHub.DocGen.Hubs;
using LinkHub.DocGen.Whitelabel;
using LinkHub.GuideCheck.Reports;
using LinkHub.Guides.Site.Configuration;
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
                terminal.Out.WriteLine(BuildJson.Of(result));
                break;
            case "github":
                foreach (var line in GitHubReport.Lines(
                    ReportPaths.Below(options.ContentFolder).Prefix, result.Diagnostics))
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

    /// <summary>Prints a line for each stage with the time it took.</summary>
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
            output.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"  {name,-8}{clock[stage].TotalSeconds,7:F2}"));
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

    private static void PrintText(
        SiteBuildResult result, SiteBuildOptions options, TimeSpan time, Terminal terminal)
    {
        var report = new TextReport(ReportPaths.Below(options.ContentFolder).Prefix, terminal.Style);
        var shown = result.Diagnostics.Where(d => d.Severity > Severity.Hint).ToArray();
        foreach (var diagnostic in shown.OrderByDescending(d => d.Severity).Take(MostBlocks))
        {
            terminal.Error.Write(report.Render(diagnostic));
        }

        if (shown.Length > MostBlocks)
        {
            terminal.Error.WriteLine(
                $"… and {shown.Length - MostBlocks} more; `--format json` has them all\n");
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
            var index = Path.Combine(
                Path.GetRelativePath(Environment.CurrentDirectory, hub.Folder), "index.html");
            terminal.Out.WriteLine(
                $"{hub.Brand}: {Counted(hub.Guides, "guide")}, {Counted(hub.Files, "file")}");
            terminal.Out.WriteLine($"  {index}");
            if (hub.Replacements.Count > 0)
            {
                var words = hub.Replacements.Select(r => string.Create(
                    CultureInfo.InvariantCulture, $"`{r.Term}` by `{r.By}` {r.Count}×"));
                terminal.Out.WriteLine($"  replaced {string.Join(", ", words)}");
            }

            foreach (var line in NamesLeft(hub.Left))
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
            terminal.Out.WriteLine(
                $"{hub}: left, though there is no such brand; a build of all brands removes it");
        }

        var seconds = time.TotalSeconds.ToString("F1", CultureInfo.InvariantCulture);
        var findings = result.Diagnostics.Where(d => d.Severity > Severity.Hint).ToArray();
        terminal.Out.WriteLine($"\nbuilt in {seconds} s, {TextReport.Summary(findings)}");
    }

    private static string Counted(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    // Names of the host that stay in a whitelabel hub: a line for those allowed and one for ordinary words.
    private static IEnumerable<string> NamesLeft(IReadOnlyList<NameLeft> left)
    {
        var allowed = left.Where(name => name.Allowance is not null)
            .GroupBy(name => name.Allowance!)
            .Select(group => Counted($"`{VisibleText.Of(group.Key.Name)}`", group)).ToArray();
        if (allowed.Length > 0)
        {
            yield return $"allowed {string.Join(", ", allowed)}";
        }

        var words = left.Where(name => name.Allowance is null)
            .GroupBy(name => name.Name, StringComparer.Ordinal)
            .Select(group => Counted($"`{VisibleText.Of(group.Key)}`", group)).ToArray();
        if (words.Length > 0)
        {
            var counts = string.Join(", ", words);
            yield return $"kept as ordinary words {counts}; `--format json` lists the places";
        }
    }

    private static string Counted(string shown, IEnumerable<NameLeft> left) =>
        string.Create(CultureInfo.InvariantCulture, $"{shown} {left.Count()}×");
}
