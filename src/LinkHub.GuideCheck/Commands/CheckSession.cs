using LinkHub.GuideCheck.Changes;
using LinkHub.GuideCheck.Fixes;
using LinkHub.GuideCheck.Reports;
using LinkHub.GuideCheck.Rules;
using LinkHub.GuideCheck.Rules.Pages;
using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.GuideCheck.Commands;

/// <summary>One run of <c>guidecheck</c>: read, check, choose what was asked for, hold back, mend, report.</summary>
internal sealed class CheckSession(CheckOptions options, Terminal terminal, IGit git, CancellationToken stop = default)
{
    private readonly ReportPaths _paths = ReportPaths.Below(options.ContentFolder);

    /// <param name="commands">The other commands' names, for somebody who misspelt one.</param>
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
        (Library Library, CheckReport Report) Check()
        {
            var current = first ?? Read();
            first = null;
            return (current, Report(current, scope, baseline));
        }

        if (options.ShowsDiff)
        {
            return Show(Check());
        }

        return Print(options.IsFixing ? FixRounds.Run(Check, options.IncludesUnsafe, stop) : Check().Report);
    }

    private Library Read() => Library.Read(options.ContentFolder, new LibraryOptions
    {
        Threads = options.Threads,
        RulePages = RuleDocuments.All,
        IsContentOnly = options.IsContentOnly,
        Stop = stop,
    });

    private CheckReport Report(Library library, CheckScope scope, SavedBaseline? baseline)
    {
        var subjects = new FindingSubjects(library);
        var findings = CheckRun.Of(library, RuleCatalogue.Rules, options.Threads, stop);
        stop.ThrowIfCancellationRequested();
        var report = new CheckReport(scope.Wanted(findings, subjects), _paths) { Subject = subjects.Of };
        return baseline is null ? report : baseline.Apply(report, options);
    }

    private int Print(CheckReport report)
    {
        var code = ReportFormats.Print(options.Format, report, terminal);
        return report.Findings.Any(CheckScope.IsMisconfiguration) ? ExitCode.Failure : code;
    }

    private int Show((Library Library, CheckReport Report) check)
    {
        var findings = check.Report.Findings;
        var plan = FixPlan.Of(findings, options.IncludesUnsafe, check.Library.Markup);
        foreach (var file in plan.Files)
        {
            var path = VisibleText.Of(_paths.Of(file.File.Path));
            terminal.Out.Write(UnifiedDiff.Of(path, file));
        }

        terminal.Error.WriteLine($"{plan.Fixes.Count} would be mended; nothing was written");
        return findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Clean;
    }

    private int Fail(string problem)
    {
        terminal.Error.WriteLine($"guidecheck: {VisibleText.Of(problem)}");
        return ExitCode.Failure;
    }
}
