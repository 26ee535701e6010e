using System.CommandLine;
using System.Diagnostics;
using LinkHub.DocGen.Serve;
using LinkHub.GuideCheck.Commands;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Text.Reports;
using LinkHub.Themes;

namespace LinkHub.DocGen.Commands;

/// <summary><c>docgen build</c>: makes the hubs and publishes them into a folder.</summary>
internal static class BuildCommand
{
    public static Command Create(Terminal terminal, PointOfNoReturn point)
    {
        var content = SharedOptions.Content();
        var brands = new Option<string[]>("--brand")
        {
            Description = "Build only this brand. Can be given several times.",
            HelpName = "NAME",
        };
        var output = new Option<string>("--out")
        {
            Description = "Output folder, with one folder for each brand.",
            HelpName = "DIR",
            DefaultValueFactory = _ => "dist",
        };
        SharedOptions.RefuseEmpty(output);
        var baseUrl = new Option<string?>("--base-url")
        {
            Description = "Public address of the hubs, instead of the brands' own addresses.",
            HelpName = "URL",
        };
        baseUrl.Validators.Add(result =>
        {
            var isWeb = Uri.TryCreate(result.GetValueOrDefault<string>(), UriKind.Absolute, out var url)
                && url.Scheme is "http" or "https";
            if (!isWeb)
            {
                result.AddError("--base-url takes an address that begins with https:// or http://.");
            }
        });
        var scopes = CommonOptions.Scopes();
        var unchecked_ = new Option<bool>("--no-check")
        {
            Description = "Also publish guides that have errors. Leaks are never published.",
        };
        var noHistory = new Option<bool>("--no-history")
        {
            Description = "Do not read last-modified dates from Git.",
        };
        var force = new Option<bool>("--force")
        {
            Description =
                "Use an output folder that was not made by a build, and replace what is in the way.",
        };
        var watch = new Option<bool>("--watch")
        {
            Description = "Build again after each change, until Ctrl+C.",
        };
        var timings = new Option<bool>("--timings")
        {
            Description = "Print how long each stage of the build takes.",
        };
        var contentOnly = SharedOptions.ContentOnly();
        var threads = SharedOptions.Threads();
        var format = SharedOptions.Format("text", "json", "github");
        var command = new Command("build", "Builds the hubs of all brands, or of the named brands.")
        {
            content, brands, output, baseUrl, scopes, unchecked_, noHistory, force, watch,
            timings, contentOnly, threads, format,
        };
        command.SetAction((parsed, stop) =>
        {
            var options = new SiteBuildOptions(
                parsed.GetRequiredValue(content), parsed.GetRequiredValue(output))
            {
                Brands = parsed.GetValue(brands) ?? [],
                BaseUrl = parsed.GetValue(baseUrl),
                Scopes = CommonOptions.Parts(parsed.GetValue(scopes)),
                IsChecked = !parsed.GetValue(unchecked_),
                IsForced = parsed.GetValue(force),
                IsContentOnly = parsed.GetValue(contentOnly),
                ReadsHistory = !parsed.GetValue(noHistory),
                Threads = parsed.GetValue(threads),
                Publishing = point.Pass,
                Themes = new ThemeOptions { Store = ThemeStore.OfUser() },
            };
            int Build()
            {
                point.Reset();
                var time = Stopwatch.StartNew();
                try
                {
                    var result = SiteBuild.Run(options, stop);
                    var code = BuildReport.Print(
                        result, options, time.Elapsed, parsed.GetRequiredValue(format), terminal);
                    if (parsed.GetValue(timings))
                    {
                        BuildReport.PrintTimings(result, terminal.Error);
                    }

                    return code;
                }
                catch (OperationCanceledException interrupt)
                {
                    throw new OperationCanceledException(
                        "the published hubs are as they were", interrupt, stop);
                }
            }

            return parsed.GetValue(watch)
                ? RepeatedBuild.Run(options, Build, stop)
                : Task.FromResult(Build());
        });
        return command;
    }
}
