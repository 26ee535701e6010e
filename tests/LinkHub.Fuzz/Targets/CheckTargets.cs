using LinkHub.Fuzz.Audits;

namespace LinkHub.Fuzz.Targets;

/// <summary>Checks in every report format, fixes, and baselines.</summary>
internal static class CheckTargets
{
    public static readonly IReadOnlyList<string> Formats = ["text", "json", "sarif", "github", "junit", "markdown"];

    public static readonly IReadOnlyList<FuzzTarget> All =
    [
        .. Formats.Select(format => new FuzzTarget($"check {format}", format is "json" ? 1 : 4, site => Report(site, format))),
        new("fix", 1, site => Fix(site, "fix")),
        new("fix --unsafe", 1, site => Fix(site, "fix --unsafe", "--unsafe")),
        new("diff", 5, site => Diff(CommandRun.Check(site.Content, "--diff", "--unsafe", "--threads", "1"))),
        new("baseline", 5, Baseline),
    ];

    // A patch has a file's tabs and line ends as they are, or it cannot be applied.
    private static Func<IEnumerable<FuzzFault>> Diff(CommandRun run) =>
        () => (run with { Out = run.Out.Replace("\r", "", StringComparison.Ordinal).Replace('\t', ' ') }).Faults("diff");

    private static Func<IEnumerable<FuzzFault>> Report(FuzzSite site, string format)
    {
        var run = CommandRun.Check(site.Content, "--format", format, "--threads", "1");
        return () =>
        {
            site.Counts.AddOutput($"report {format}", run.Out.Length);
            var problem = run.Code == 2 && run.Out.Length == 0 ? null : ReportAudit.Problem(format, run.Out, site.Content);
            return run.Faults($"check {format}").Concat(
                problem is null ? [] : [new FuzzFault($"check {format}", "report", problem, "")]);
        };
    }

    // Fixes are written, and what is there afterwards has nothing left to fix.
    private static Func<IEnumerable<FuzzFault>> Fix(FuzzSite site, string target, params string[] options)
    {
        var folder = site[target.Replace(" ", "", StringComparison.Ordinal)];
        site.Input.Write(folder);
        var before = SameFiles.Read(folder);
        var first = CommandRun.Check([folder, "--fix", "--threads", "1", .. options]);
        var once = SameFiles.Read(folder);
        var second = CommandRun.Check([folder, "--fix", "--threads", "1", .. options]);
        return () =>
        {
            var twice = SameFiles.Read(folder);
            return [.. first.Faults(target), .. second.Faults(target), .. Unstable(site, target, before, once, twice)];
        };
    }

    private static IEnumerable<FuzzFault> Unstable(
        FuzzSite site,
        string target,
        SortedDictionary<string, byte[]> before,
        SortedDictionary<string, byte[]> once,
        SortedDictionary<string, byte[]> twice)
    {
        if (!before.Keys.SequenceEqual(once.Keys) || !once.Keys.SequenceEqual(twice.Keys))
        {
            yield return new FuzzFault(target, "fix", "files were added or are gone", "");
            yield break;
        }

        foreach (var (path, bytes) in once)
        {
            if (!bytes.AsSpan().SequenceEqual(twice[path]))
            {
                yield return new FuzzFault(target, "fix", "a second fix changes a file again", path);
            }

            if (bytes.AsSpan().SequenceEqual(before[path]))
            {
                continue;
            }

            site.Counts.AddOutput("fix", bytes.Length);
            var (_, was) = TextAudit.Decode(before[path]);
            var (_, problem) = TextAudit.Decode(bytes);
            if (problem is not null && was is null)
            {
                yield return new FuzzFault(target, "fix", $"the fixed file has {problem}", path);
            }
        }
    }

    // A baseline of all there is leaves no error; one with a mutation is read or refused.
    private static Func<IEnumerable<FuzzFault>> Baseline(FuzzSite site)
    {
        var file = site["baseline.json"];
        var made = CommandRun.Check(site.Content, "--baseline", file, "--prune", "--threads", "1");
        var held = CommandRun.Check(site.Content, "--baseline", file, "--threads", "1");
        var bytes = File.Exists(file) ? File.ReadAllBytes(file) : [];
        var random = new Random(site.Input.Iteration);
        var mutation = Mutations.TextMutations.All[random.Next(Mutations.TextMutations.All.Count)];
        File.WriteAllBytes(file, mutation.Apply(random, bytes, bytes));
        var mutated = CommandRun.Check(site.Content, "--baseline", file, "--threads", "1");
        var pruned = CommandRun.Check(site.Content, "--baseline", file, "--prune", "--threads", "1");
        return () =>
        {
            site.Counts.AddOutput("baseline", bytes.Length);
            List<FuzzFault> faults = [.. made.Faults("baseline"), .. held.Faults("baseline")];
            faults.AddRange(mutated.Faults("baseline"));
            faults.AddRange(pruned.Faults("baseline"));
            if (made.Code != 2 && held.Code != 0)
            {
                faults.Add(new FuzzFault("baseline", "baseline", "findings are left after all were put into a baseline", ""));
            }

            if (bytes.Length > 0 && TextAudit.Problem(".json", TextAudit.Decode(bytes).Text) is { } problem)
            {
                faults.Add(new FuzzFault("baseline", "baseline", problem, ""));
            }

            return faults;
        };
    }
}
