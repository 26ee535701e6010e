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
    ];

    private static Func<IEnumerable<FuzzFault>> Build(FuzzSite site, string target, bool isChecked, string[] brands)
    {
        var output = site["out-" + target.Replace(" ", "", StringComparison.Ordinal)];
        var result = SiteBuild.Run(Options(site, output, isChecked, brands, threads: 1));
        return () => SpanAudit.Faults(target, result.Diagnostics)
            .Concat(result.Hubs.SelectMany(hub => site.Audit.Faults(target, hub.Folder)));
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
