using LinkHub.GuideCheck.Audits;
using LinkHub.GuideCheck.Audits.Hubs;
using LinkHub.GuideCheck.Catalogue;
using LinkHub.GuideCheck.Reports;
using LinkHub.GuideCheck.Rules;
using LinkHub.GuideCheck.Settings;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.GuideCheck.Commands;

/// <summary>
/// One run of <c>guidecheck site</c>: finds the hubs, audits each, selects the findings that were asked for
/// and reports.
/// </summary>
internal sealed class SiteSession(SiteOptions options, Terminal terminal, CancellationToken stop)
{
    public int Run()
    {
        if (Misuse() is { } misuse)
        {
            return Fail(misuse);
        }

        var hubs = HubFolders.In(options.Folder);
        if (hubs.Count == 0)
        {
            return Fail($"there is no hub in `{options.Folder}`");
        }

        var library = options.ContentFolder is { } content
            ? Library.Read(content, new LibraryOptions { Threads = options.Threads, Stop = stop })
            : null;
        if (hubs.FirstOrDefault(hub => library is not null && BrandOf(hub, library) is null) is { } strange)
        {
            return Fail(
                $"`{options.ContentFolder}` has no brand `{strange.Name}`, so that its words are not known");
        }

        var found = hubs.SelectMany(hub => Audit(hub, library)).Order(DiagnosticOrder.Instance).ToArray();
        if (hubs.Select(hub => hub.Problem()).FirstOrDefault(problem => problem is not null) is { } unsure)
        {
            return Fail(unsure);
        }

        if (library?.Readings.Compare() is { } change)
        {
            return Fail($"{change.During("check")}. Run the check again.");
        }
        return ReportFormats.Print(
            options.Format, new CheckReport(Leveled(found, library), ReportPaths.Below(".")),
            terminal);
    }

    private string? Misuse()
    {
        if (options.Rules.FirstOrDefault(
            rule => RuleCatalogue.Find(rule)?.Origin != RuleOrigin.Auditing) is { } unknown)
        {
            var names = RuleCatalogue.Audits.Select(rule => rule.Rule.Name);
            var near = Suggestion.Nearest(unknown, names) is { } name ? $"; did you mean `{name}`?" : "";
            return $"`{unknown}` is no rule for built hubs{near}";
        }

        string?[] folders = [options.Folder, options.ContentFolder];
        return folders.FirstOrDefault(
            folder => folder is not null && !Directory.Exists(folder)) is { } missing
            ? $"there is no folder `{missing}`"
            : null;
    }

    private IReadOnlyList<Diagnostic> Audit(HubFolder hub, Library? library)
    {
        var sources = library is null
            ? null
            : new PageSources(library, ReportPaths.Below(options.ContentFolder!).Prefix);
        return AuditRun.Of(hub, [.. RuleCatalogue.Audits.Where(IsWanted)], new AuditOptions
        {
            Budget = options.Budget,
            Forbidden = Words(hub, library),
            SourceOf = path => sources?.Of(path),
            Threads = options.Threads,
            Stop = stop,
        });
    }

    private bool IsWanted(IRule rule) => options.Rules.Count == 0
        || options.Rules.Any(wanted => wanted.Equals(rule.Rule.Id, StringComparison.OrdinalIgnoreCase)
            || wanted.Equals(rule.Rule.Name, StringComparison.OrdinalIgnoreCase));

    private ForbiddenWords? Words(HubFolder hub, Library? library)
    {
        if (library is not null)
        {
            return ForbiddenWords.Of(BrandOf(hub, library)!, library, options.Forbidden);
        }

        return options.Forbidden.Count == 0 ? null : ForbiddenWords.Of(options.Forbidden);
    }

    private static Brand? BrandOf(HubFolder hub, Library library) =>
        library.Brands.FirstOrDefault(brand => brand.Id == hub.Name);

    // Levels of the content's settings count; defects of the settings themselves are reported by a check.
    private static IReadOnlyList<Diagnostic> Leveled(IReadOnlyList<Diagnostic> found, Library? library)
    {
        if (library is null)
        {
            return found;
        }

        var levels = new SeverityLevels(library.Site.Checks, []);
        return [.. found.Select(levels.Apply).OfType<Diagnostic>()];
    }

    private int Fail(string problem)
    {
        terminal.Error.WriteLine($"guidecheck: {VisibleText.Of(problem)}");
        return ExitCode.Failure;
    }
}
