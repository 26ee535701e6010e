using LinkHub.DocGen;
using LinkHub.Fuzz.Audits;

namespace LinkHub.Fuzz.Targets;

/// <summary>Builds with and without checks; where a hub is published, all its files are looked at.</summary>
internal static class BuildTargets
{
    public static readonly IReadOnlyList<FuzzTarget> All =
    [
        new("build", 1, site => Build(site, "build", isChecked: true, [])),
        new("build --no-check", 1, site => Build(site, "build --no-check", isChecked: false, [])),
        new("build --no-check --brand", 1, site => Build(site, "build --no-check --brand", isChecked: false, ["harborline"])),
        new("build twice", 10, Twice),
        new("site", 3, Site),
    ];

    private static Func<IEnumerable<FuzzFault>> Build(FuzzSite site, string target, bool isChecked, string[] brands)
    {
        var output = site["out-" + target.Replace(" ", "", StringComparison.Ordinal)];
        var result = SiteBuild.Run(Options(site, output, isChecked, brands, threads: 1));
        return () => SpanAudit.Faults(target, result.Diagnostics)
            .Concat(result.Hubs.SelectMany(hub => site.Audit.Faults(target, hub.Folder)));
    }

    // The hubs as they were built, in one format after another.
    private static Func<IEnumerable<FuzzFault>> Site(FuzzSite site)
    {
        var output = site["out-site"];
        if (SiteBuild.Run(Options(site, output, isChecked: false, [], threads: 1)).Hubs.Count == 0)
        {
            return () => [];
        }

        var format = CheckTargets.Formats[site.Input.Iteration / 3 % CheckTargets.Formats.Count];
        var run = CommandRun.Check("site", output, "--content", site.Content, "--format", format, "--threads", "1");
        return () =>
        {
            site.Counts.AddOutput($"report site {format}", run.Out.Length);
            var problem = run.Code == 2 ? null : ReportAudit.Problem(format, run.Out, output);
            return run.Faults("site").Concat(problem is null ? [] : [new FuzzFault("site", "report", $"{format}: {problem}", "")]);
        };
    }

    // Two builds into two folders, with one thread and with two.
    private static Func<IEnumerable<FuzzFault>> Twice(FuzzSite site)
    {
        var (one, two) = (site["out-one"], site["out-two"]);
        var first = SiteBuild.Run(Options(site, one, isChecked: false, [], threads: 1));
        var second = SiteBuild.Run(Options(site, two, isChecked: false, [], threads: 2));
        return () => SameFiles.Faults("build twice", one, two).Concat(
            first.Diagnostics.Select(d => $"{d.Span} {d.Message}").SequenceEqual(second.Diagnostics.Select(d => $"{d.Span} {d.Message}"))
                ? []
                : [new FuzzFault("build twice", "same", "two builds find different things", "")]);
    }

    private static SiteBuildOptions Options(FuzzSite site, string output, bool isChecked, string[] brands, int threads) =>
        new(site.Content, output) { IsChecked = isChecked, Brands = brands, Threads = threads };
}
