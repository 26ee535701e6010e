using LinkHub.GuideCheck.Catalogue;
using LinkHub.GuideCheck.Fixes;
using LinkHub.GuideCheck.Reports;
using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Files;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.GuideCheck.Commands;

/// <summary>
/// One run of <c>guidecheck</c>: reads, checks, selects the findings that were asked for, suppresses, fixes
/// and reports.
/// </summary>
internal sealed class CheckSession(
    CheckOptions options, Terminal terminal, IGit git, CancellationToken stop = default)
{
    private readonly ReportPaths _paths = ReportPaths.Below(options.ContentFolder);

    /// <param name="commands">The names of the other commands, to suggest one that was misspelt.</param>
    public int Run(IEnumerable<string> commands)
    {
        if (UsageProblem.Of(options, commands) is { } misuse)
        {
            return Fail(misuse);
        }

        var library = Read();
        if (UsageProblem.Of(options, library) is { } unknown)
        {
            return Fail(unknown);
        }

        var (scope, noScope) = CheckScope.Of(options, library, git);
        var (baseline, noBaseline) = SavedBaseline.Read(options);
        if (scope is null || noBaseline is not null)
        {
            return Fail(noScope ?? noBaseline ?? "nothing to check");
        }

        Library? first = library;
        FixRound Check()
        {
            var current = first ?? Read();
            first = null;
            return Round(current, scope, baseline);
        }

        var round = options is { IsFixing: true, ShowsDiff: false }
            ? FixRounds.Run(Check, options.IncludesUnsafe, stop)
            : Check();
        if (round.Problem is { } problem)
        {
            return Fail(string.Join("; ", round.Report.Notes.Append($"{problem}. Run the check again.")));
        }

        return options.ShowsDiff ? Show(round) : Print(round.Report);
    }

    private Library Read() => Library.Read(options.ContentFolder, new LibraryOptions
    {
        Threads = options.Threads,
        RulePages = RuleDocuments.All,
        IsContentOnly = options.IsContentOnly,
        Stop = stop,
        Readings = new ContentReadings { Opening = options.Opening },
    });

    // The findings belong to two states of a text, so none of them is shown, fixed or saved.
    private FixRound Round(Library library, CheckScope scope, SavedBaseline? baseline)
    {
        var findings = CheckRun.Of(library, RuleCatalogue.Rules, options.Threads, stop);
        stop.ThrowIfCancellationRequested();
        var problem = library.Readings.Compare()?.During("check") ?? baseline?.Change();
        return problem is null
            ? new FixRound(library, Report(library, findings, scope, baseline))
            : new FixRound(library, new CheckReport([], _paths)) { Problem = problem };
    }

    private CheckReport Report(
        Library library, IReadOnlyList<Diagnostic> findings, CheckScope scope, SavedBaseline? baseline)
    {
        var subjects = new FindingSubjects(library);
        var report = new CheckReport(scope.Wanted(findings, subjects), _paths) { Subject = subjects.Of };
        return baseline is null ? report : baseline.Apply(report, options);
    }

    private int Print(CheckReport report)
    {
        var code = ReportFormats.Print(options.Format, report, terminal);
        return report.Findings.Any(ConfigurationRules.AreBrokenBy) ? ExitCode.Failure : code;
    }

    private int Show(FixRound round)
    {
        var findings = round.Report.Findings;
        var plan = FixPlan.Of(findings, options.IncludesUnsafe, round.Library.Markup);
        foreach (var file in plan.Files)
        {
            var path = VisibleText.Of(_paths.Of(file.File.Path));
            terminal.Out.Write(UnifiedDiff.Of(path, file));
        }

        terminal.Error.WriteLine($"{plan.Fixes.Count} would be fixed; nothing was written");
        return findings.Any(finding => finding.Severity == Severity.Error)
            ? ExitCode.Findings
            : ExitCode.Clean;
    }

    private int Fail(string problem)
    {
        terminal.Error.WriteLine($"guidecheck: {VisibleText.Of(problem)}");
        return ExitCode.Failure;
    }
}

/// <summary>Finds options that cannot be combined or carried out.</summary>
internal static class UsageProblem
{
    /// <summary>The problem with the options alone, as one sentence; null for none.</summary>
    public static string? Of(CheckOptions options, IEnumerable<string> commands)
    {
        if (options.Rules.FirstOrDefault(rule => RuleCatalogue.Find(rule) is null) is { } rule)
        {
            return $"there is no rule `{rule}`"
                + Meant(RuleCatalogue.Nearest(rule), "`guidecheck rules` lists them all");
        }

        if (options.IncludesUnsafe && !options.IsFixing && !options.ShowsDiff)
        {
            return "--unsafe says which fixes --fix or --diff takes";
        }

        if (options.IsPruning && options.Baseline is null)
        {
            return "--prune needs --baseline and a file";
        }

        if (options.IsPruning && options.IsPartial)
        {
            return "--prune needs all findings: leave out --rule, --connector and --changed";
        }

        return Directory.Exists(options.ContentFolder)
            ? null
            : $"there is no folder `{options.ContentFolder}`"
                + Meant(Suggestion.Nearest(options.ContentFolder,
                commands), null);
    }

    /// <summary>
    /// The problem with options that only a folder's content can show, as one sentence; null for none.
    /// </summary>
    public static string? Of(CheckOptions options, Library library)
    {
        var keys = library.Connectors.Select(connector => connector.Key.Value)
            .ToHashSet(StringComparer.Ordinal);
        return options.Connectors.FirstOrDefault(key => !keys.Contains(key)) is { } unknown
            ? $"there is no connector `{unknown}`" + Meant(Suggestion.Nearest(unknown, keys), null)
            : null;
    }

    private static string Meant(string? near, string? otherwise)
    {
        if (near is not null)
        {
            return $"; did you mean `{near}`?";
        }

        return otherwise is null ? "" : "; " + otherwise;
    }
}
