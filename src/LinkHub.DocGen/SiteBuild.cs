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
    private const int MostPagesAtOnce = 20_000;
    private const int FewestHubsAtOnce = 4;
    private const int MostHubsAtOnce = 16;

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
                Readings = new ContentReadings { Opening = options.Opening },
            });
        var brands = Chosen(library, options);
        if (brands.Missing is not null || library.Diagnostics.Any(ConfigurationRules.AreBrokenBy))
        {
            return library.Readings.Compare() is { } change
                ? Changed(change)
                : new SiteBuildResult([], library.Diagnostics, brands.Missing);
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
        var checker = new Checker(library, RuleCatalogue.Rules);
        var hubs = new List<MadeHub>();
        var found = new DiagnosticBag();
        found.AddRange(library.Diagnostics);
        foreach (var batch in brands.Chunk(HubsAtOnce(library)))
        {
            var staged = new List<StagedHub>();
            foreach (var brand in batch)
            {
                var stage = output.Stage(brand.Id);
                if (!stage.IsDone)
                {
                    return Failed([], Sentence(stage.Error));
                }

                staged.Add(stage.Value);
            }

            hubs.AddRange(Make(
                () => [.. batch.Zip(staged, (brand, stage) => (stage, new HubBuild(
                    library, brand, stage, renderer, options.Scopes, changes, remembersLinks: options.IsChecked)))],
                library,
                hubs.Count == 0 ? checker : null,
                options.Threads,
                found,
                output.Making));
            if (library.Readings.Noticed is { } noticed)
            {
                return Changed(noticed);
            }
        }

        if (library.Readings.Compare() is { } change)
        {
            return Changed(change);
        }

        var known = new KnownLinks(found);
        var dead = hubs.SelectMany(hub => hub.DeadLinks).Where(finding => !known.Has(finding));
        var unused = options.Brands.Count == 0
            ? UnusedAllowances.In(library, hubs.Where(hub => hub.IsWhitelabel).Select(hub => hub.Left))
            : [];
        var diagnostics = checker.Decided(All(found.Concat(dead).Concat(unused), hubs));
        output.Making.ThrowIfCancellationRequested();
        if (IsRefused(diagnostics, hubs, options))
        {
            return new SiteBuildResult([], diagnostics, Failure: null);
        }

        var orphaned = output.HubsBeside(library.Brands.Select(brand => brand.Id));
        var removed = RemovesHubs(library, options) ? orphaned : [];
        return output.Publish([.. hubs.Select(hub => hub.Staged)], removed) is { } error
            ? Failed([], Sentence(error))
            : new SiteBuildResult([.. hubs.Select(hub => Built(hub, output))], diagnostics, Failure: null)
            {
                Removed = removed,
                Orphaned = [.. orphaned.Except(removed)],
            };
    }

    // What the hubs of a batch hold is made and let go within this call; the files are written.
    private static MadeHub[] Make(
        Func<(StagedHub Staged, HubBuild Build)[]> begin,
        Library library,
        Checker? checker,
        int threads,
        DiagnosticBag found,
        CancellationToken stop)
    {
        var hubs = begin();
        HubBuild[] builds = [.. hubs.Select(hub => hub.Build)];
        found.AddRange(MakePages(library, checker, builds, threads, stop));
        HubBuild.Finish(builds, library);
        return [.. hubs.Select(hub => MadeHub.Of(hub.Staged, hub.Build, library))];
    }

    // What is found in two states of a text is in neither: nothing is published, and only the change is told.
    private static SiteBuildResult Changed(ContentChange change) =>
        Failed([], $"{change.During("build")}. Run the build again.");

    // What a hub holds of its texts until its lists are written is bounded for all hubs that are made at once. Each
    // text is parsed once for them.
    private static int HubsAtOnce(Library library)
    {
        var texts = library.Guides.Count + library.Pages.Count
            + library.TranslatedGuides.Count + library.TranslatedPages.Count;
        return Math.Clamp(MostPagesAtOnce / Math.Max(1, texts), FewestHubsAtOnce, MostHubsAtOnce);
    }

    // Each text is parsed once, for all hubs, and forgotten when its pages are written. With the first hubs, it is checked.
    private static DiagnosticBag MakePages(
        Library library, Checker? checker, HubBuild[] hubs, int threads, CancellationToken stop)
    {
        var diagnostics = new DiagnosticBag();
        var work = new OrderedWork(threads, stop);
        work.Each([.. library.Guides, .. library.TranslatedGuides], (entry, findings) =>
        {
            var guide = library.Open(entry, findings);
            checker?.Check(entry, guide, findings);
            Array.ForEach(hubs, hub => hub.AddGuide(entry, guide));
        }, diagnostics);
        work.Each(checker is null ? [] : library.UnboundGuides, (entry, findings) =>
            checker!.Check(entry, library.Open(entry, findings), findings), diagnostics);
        work.Each([.. library.Pages, .. library.TranslatedPages], (entry, findings) =>
        {
            var document = library.Open(entry, findings);
            checker?.Check(entry, document, findings);
            Array.ForEach(hubs, hub => hub.AddPage(entry, document));
        }, diagnostics);
        checker?.Finish(diagnostics, threads, stop);
        return checker is null ? [] : diagnostics;
    }

    // Where the settings or definitions could not be read as a whole, a brand may be missing by mistake.
    private static bool RemovesHubs(Library library, SiteBuildOptions options) =>
        options.Brands.Count == 0 && library.Diagnostics.All(diagnostic => diagnostic.Severity < Severity.Error);

    // Leaks are never published; other errors are, where the build was told not to check.
    private static bool IsRefused(
        IReadOnlyList<Diagnostic> diagnostics, IEnumerable<MadeHub> hubs, SiteBuildOptions options) =>
        (options.IsChecked ? diagnostics : hubs.SelectMany(hub => hub.Found))
            .Any(diagnostic => diagnostic.Severity == Severity.Error);

    // The same broken partial or definition is met in every hub; it is one finding.
    private static IEnumerable<Diagnostic> All(IEnumerable<Diagnostic> diagnostics, IEnumerable<MadeHub> hubs) =>
        diagnostics.Concat(hubs.SelectMany(hub => hub.Found))
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

    private static OutputOptions OutputOptionsFor(SiteBuildOptions options) => new()
    {
        Sources = [options.ContentFolder],
        Force = options.IsForced,
        Wait = TimeSpan.FromSeconds(30),
        Disk = options.Disk,
        Publishing = options.Publishing,
    };

    private static BuiltHub Built(MadeHub hub, OutputFolder output) => new(
        hub.Staged.Brand,
        Path.Combine(output.Path, hub.Staged.Brand),
        hub.Guides,
        hub.Staged.FileCount,
        hub.Replacements,
        hub.Left);

    private static SiteBuildResult Failed(IReadOnlyList<Diagnostic> diagnostics, string failure) =>
        new([], diagnostics, failure);

    private static string Sentence(PublishError error) =>
        error.Help is null ? error.Message : $"{error.Message}. {error.Help}";
}
