using LinkHub.DocGen.Hubs;
using LinkHub.DocGen.Publish;
using LinkHub.DocGen.Templates;
using LinkHub.GuideCheck;
using LinkHub.GuideCheck.Changes;
using LinkHub.GuideCheck.Rules;
using LinkHub.GuideCheck.Rules.Pages;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen;

/// <summary>
/// A build from end to end: read, check, make each brand's pages, look through every file, publish. What is
/// wrong with the content is in the result; nothing is published where it matters.
/// </summary>
public static class SiteBuild
{
    /// <param name="options">What to build and where to.</param>
    /// <param name="stop">Interrupts the build; the output folder is then as it was.</param>
    /// <exception cref="OperationCanceledException">It was interrupted before it published anything.</exception>
    public static SiteBuildResult Run(SiteBuildOptions options, CancellationToken stop = default)
    {
        if (!Directory.Exists(options.ContentFolder))
        {
            return Failed([], $"there is no folder `{options.ContentFolder}`");
        }

        var library =
            Library.Read(options.ContentFolder, new LibraryOptions
            {
                Threads = options.Threads,
                RulePages = RuleDocuments.All,
                Stop = stop,
                IsContentOnly = options.IsContentOnly,
            });
        var brands = Chosen(library, options);
        if (brands.Missing is { } missing)
        {
            return Failed(library.Diagnostics, missing);
        }

        if (HasMisconfiguration(library.Diagnostics))
        {
            return new SiteBuildResult([], library.Diagnostics, Failure: null);
        }

        var claimed = OutputFolder.Claim(options.OutputFolder, OutputOptionsFor(options), stop);
        if (!claimed.IsDone)
        {
            return Failed([], Sentence(claimed.Error));
        }

        using var output = claimed.Value;
        try
        {
            return Build(library, brands.List, output, options, stop);
        }
        catch (OperationCanceledException) when (output.Error is not null && !stop.IsCancellationRequested)
        {
            return Failed([], Sentence(output.Error));
        }
    }

    private static SiteBuildResult Build(
        Library library, IReadOnlyList<Brand> brands, OutputFolder output, SiteBuildOptions options, CancellationToken stop)
    {
        using var renderer = new RazorPageRenderer();
        var changes = options.ReadsHistory
            ? LastChanges.Of(options.ContentFolder, new GitProgram(stop))
            : LastChanges.None;
        List<(StagedHub Staged, HubBuild Build)> hubs = [];
        foreach (var brand in brands)
        {
            var staged = output.Stage(brand.Id);
            if (!staged.IsDone)
            {
                return Failed([], Sentence(staged.Error));
            }

            hubs.Add((staged.Value, new HubBuild(
                library, brand, staged.Value, renderer, options.Scopes, changes, remembersLinks: options.IsChecked)));
        }

        var checker = new Checker(library, RuleCatalogue.Rules);
        var read = MakePages(library, checker, [.. hubs.Select(hub => hub.Build)], options.Threads, output.Making);
        foreach (var (_, build) in hubs)
        {
            // What the pages or another hub's lists took is given back before large lists take as much again.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            build.Finish(library);
        }

        var found = library.Diagnostics.Concat(read).ToArray();
        var dead = hubs.SelectMany(hub => hub.Build.DeadLinks(library)).Where(finding => !IsKnown(finding, found));
        var unused = options.Brands.Count == 0
            ? UnusedAllowances.In(library, hubs.Where(hub => hub.Build.IsWhitelabel).Select(hub => hub.Build.Report))
            : [];
        var diagnostics = checker.Decided(All(found.Concat(dead).Concat(unused), hubs.Select(hub => hub.Build)));
        output.Making.ThrowIfCancellationRequested();
        if (IsRefused(diagnostics, hubs.Select(hub => hub.Build), options))
        {
            return new SiteBuildResult([], diagnostics, Failure: null);
        }

        var orphaned = output.HubsBeside(library.Brands.Select(brand => brand.Id));
        var removed = RemovesHubs(library, options) ? orphaned : [];
        return output.Publish([.. hubs.Select(hub => hub.Staged)], removed) is { } error
            ? Failed([], Sentence(error))
            : new SiteBuildResult([.. hubs.Select(hub => Built(hub.Staged, hub.Build, output))], diagnostics, Failure: null)
            {
                Removed = removed,
                Orphaned = [.. orphaned.Except(removed)],
            };
    }

    // A link that the check of its text reports needs no second finding.
    private static bool IsKnown(Diagnostic dead, IEnumerable<Diagnostic> found) => found.Any(other =>
        other.Span.File.Path == dead.Span.File.Path && other.Span.Start < dead.Span.End && dead.Span.Start < other.Span.End
        && RuleCatalogue.Find(other.Rule.Id)?.Family == RuleFamily.Links);

    // Each text is read once, for all brands, and forgotten when its pages are written.
    private static DiagnosticBag MakePages(Library library, Checker checker, HubBuild[] hubs, int threads, CancellationToken stop)
    {
        var diagnostics = new DiagnosticBag();
        var work = new OrderedWork(threads, stop);
        work.Each([.. library.Guides, .. library.TranslatedGuides], (entry, findings) =>
        {
            var guide = library.Open(entry, findings);
            checker.Check(entry, guide, findings);
            Array.ForEach(hubs, hub => hub.AddGuide(entry, guide));
        }, diagnostics);
        work.Each(library.UnboundGuides, (entry, findings) =>
            checker.Check(entry, library.Open(entry, findings), findings), diagnostics);
        work.Each([.. library.Pages, .. library.TranslatedPages], (entry, findings) =>
        {
            var document = library.Open(entry, findings);
            checker.Check(entry, document, findings);
            Array.ForEach(hubs, hub => hub.AddPage(entry, document));
        }, diagnostics);
        checker.Finish(diagnostics, threads, stop);
        return diagnostics;
    }

    // Where the settings or definitions could not be read as a whole, a brand may be missing by mistake.
    private static bool RemovesHubs(Library library, SiteBuildOptions options) =>
        options.Brands.Count == 0 && library.Diagnostics.All(diagnostic => diagnostic.Severity < Severity.Error);

    // Leaks are never published; other errors are, where the build was told not to check.
    private static bool IsRefused(
        IReadOnlyList<Diagnostic> diagnostics, IEnumerable<HubBuild> hubs, SiteBuildOptions options) =>
        (options.IsChecked ? diagnostics : hubs.SelectMany(hub => hub.Report.Diagnostics))
            .Any(diagnostic => diagnostic.Severity == Severity.Error);

    // The same broken partial or definition is met in every hub; it is one finding.
    private static IEnumerable<Diagnostic> All(IEnumerable<Diagnostic> diagnostics, IEnumerable<HubBuild> hubs) =>
        diagnostics.Concat(hubs.SelectMany(hub => hub.Report.Diagnostics))
            .DistinctBy(d => (d.Rule.Id, d.Span.File.Path, d.Span.Start, d.Message));

    private static (IReadOnlyList<Brand> List, string? Missing) Chosen(Library library, SiteBuildOptions options)
    {
        var unknown = options.Brands.FirstOrDefault(id => library.Brands.All(brand => brand.Id != id));
        if (unknown is not null)
        {
            var ids = library.Brands.Select(brand => brand.Id).ToArray();
            var near = Suggestion.Nearest(unknown, ids) is { } name
                ? $"did you mean `{name}`?"
                : $"there are {string.Join(", ", ids)}";
            return ([], $"there is no brand `{unknown}`; {near}");
        }

        var brands = library.Brands.Where(brand => options.Brands.Count == 0 || options.Brands.Contains(brand.Id));
        var url = options.BaseUrl?.TrimEnd('/');
        Brand[] chosen = [.. brands.Select(brand => url is null ? brand : brand with { Url = url })];
        return (chosen, chosen.Length == 0 ? $"`{options.ContentFolder}` has no brand to build a hub for" : null);
    }

    private static bool HasMisconfiguration(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Any(d => d.Severity == Severity.Error && ConfigurationRules.Owns(d.Rule));

    private static OutputOptions OutputOptionsFor(SiteBuildOptions options) => new()
    {
        Sources = [options.ContentFolder],
        Force = options.IsForced,
        Wait = TimeSpan.FromSeconds(30),
        Disk = options.Disk,
        Publishing = options.Publishing,
    };

    private static BuiltHub Built(StagedHub staged, HubBuild build, OutputFolder output) => new(
        staged.Brand,
        Path.Combine(output.Path, staged.Brand),
        build.GuideCount,
        staged.FileCount,
        build.Report.Replacements,
        build.Report.Left);

    private static SiteBuildResult Failed(IReadOnlyList<Diagnostic> diagnostics, string failure) =>
        new([], diagnostics, failure);

    private static string Sentence(PublishError error) =>
        error.Help is null ? error.Message : $"{error.Message}. {error.Help}";
}
