using LinkHub.DocGen.Assets;
using LinkHub.DocGen.Hubs;
using LinkHub.DocGen.Publish;
using LinkHub.DocGen.Theming;
using LinkHub.GuideCheck;
using LinkHub.GuideCheck.Catalogue;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Files;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Site.Themes;
using LinkHub.Guides.Text;
using LinkHub.Themes;

namespace LinkHub.DocGen;

/// <summary>
/// A build from end to end, in the order of <see cref="BuildStage"/>. Findings are in the result; those that
/// stop a publication leave the output folder as it was.
/// </summary>
public static class SiteBuild
{
    /// <param name="options">What to build, and where.</param>
    /// <param name="stop">Interrupts the build; the output folder is then as it was.</param>
    /// <exception cref="OperationCanceledException">It was interrupted before it published
    /// anything.</exception>
    public static SiteBuildResult Run(SiteBuildOptions options, CancellationToken stop = default)
    {
        if (!Directory.Exists(options.ContentFolder))
        {
            return Failed($"there is no folder `{options.ContentFolder}`");
        }

        var clock = new BuildClock();
        var library = Read(options, clock, stop);
        var choice = BrandChoice.Of(library, options);
        if (choice.Problem is not null || library.Diagnostics.Any(ConfigurationRules.AreBrokenBy))
        {
            return library.Readings.Compare() is { } change
                ? Changed(change)
                : new SiteBuildResult([], library.Diagnostics, choice.Problem);
        }

        if (options.IsContentOnly && library.HasTemplates)
        {
            return Failed(
                "this folder has a theme with templates, which are code; `--content-only` runs none");
        }

        if (Theme.Unsupported is { } reason && library.HasTemplates)
        {
            return Failed($"{reason}. This folder has a theme with templates.");
        }

        var claimed = OutputFolder.Claim(options.OutputFolder, OutputOptionsFor(options), stop);
        if (!claimed.IsDone)
        {
            return Failed(claimed.Error);
        }

        using var output = claimed.Value;
        try
        {
            return Build(library, choice.Brands, output, options, clock, stop);
        }
        catch (OperationCanceledException) when (output.Error is not null && !stop.IsCancellationRequested)
        {
            return Failed(output.Error);
        }
    }

    private static Library Read(SiteBuildOptions options, BuildClock clock, CancellationToken stop)
    {
        using var reading = clock.Start(BuildStage.Read);
        return Library.Read(options.ContentFolder, new LibraryOptions
        {
            Threads = options.Threads,
            RulePages = RuleDocuments.All,
            Stop = stop,
            IsContentOnly = options.IsContentOnly,
            Readings = new ContentReadings { Opening = options.Opening },
        });
    }

    // Each text is read once for a batch of hubs, checked with the first batch, and forgotten when its pages
    // are written.
    private static SiteBuildResult Build(
        Library library,
        IReadOnlyList<Brand> brands,
        OutputFolder output,
        SiteBuildOptions options,
        BuildClock clock,
        CancellationToken stop)
    {
        using var renderer = new ThemePageRenderer();
        using var themes = new HubThemes(options.Themes);
        var checker = new Checker(library, RuleCatalogue.Rules);
        var tools = new HubTools(renderer)
        {
            Scopes = options.Scopes,
            Themes = themes,
            Changes = options.ReadsHistory
                ? LastChanges.Of(options.ContentFolder, new GitProgram(stop))
                : LastChanges.None,
            Checker = options.IsChecked ? checker : null,
            Clock = clock,
        };
        var found = new DiagnosticBag();
        found.AddRange(library.Diagnostics);
        var hubs = new List<MadeHub>();
        foreach (var batch in brands.Chunk(HubBatch.Size(library)))
        {
            var staged = output.Stage([.. batch.Select(brand => brand.Id)]);
            if (!staged.IsDone)
            {
                return Failed(staged.Error);
            }

            var work = new OrderedWork(options.Threads, output.Making);
            var made = HubBatch.Make(
                library, batch, staged.Value, tools, hubs.Count == 0 ? checker : null, work);
            hubs.AddRange(made.Hubs);
            found.AddRange(made.Found);
            if (library.Readings.Noticed is { } noticed)
            {
                return Changed(noticed);
            }
        }

        if (library.Readings.Compare() is { } change)
        {
            return Changed(change);
        }

        var diagnostics = Decide(library, checker, found, hubs, options);
        output.Making.ThrowIfCancellationRequested();
        return IsRefused(diagnostics, hubs, options) || library.Diagnostics.Any(IsOfTemplate)
            ? new SiteBuildResult([], diagnostics, Failure: null) { Clock = clock }
            : Publish(library, hubs, diagnostics, output, options, clock);
    }

    private static IReadOnlyList<Diagnostic> Decide(
        Library library, Checker checker, DiagnosticBag found, List<MadeHub> hubs, SiteBuildOptions options)
    {
        var dead = hubs.SelectMany(hub => hub.DeadLinks);
        var unused = options.Brands.Count == 0
            ? UnusedAllowances.In(library, hubs.Where(hub => hub.IsWhitelabel).Select(hub => hub.Left))
            : [];

        // Every hub meets the same broken partial or definition; it is one finding.
        var all = found.Concat(dead).Concat(unused).Concat(hubs.SelectMany(hub => hub.Found));
        return checker.Decided(all.DistinctBy(d => (d.Rule.Id, d.Span.File.Path, d.Span.Start, d.Message)));
    }

    // Leaks are never published; other errors are, if the build was told not to check.
    private static bool IsRefused(
        IReadOnlyList<Diagnostic> diagnostics, IEnumerable<MadeHub> hubs, SiteBuildOptions options) =>
        (options.IsChecked ? diagnostics : hubs.SelectMany(hub => hub.Found))
            .Any(diagnostic => diagnostic.Severity == Severity.Error);

    // A template that cannot be read would leave the pages in a look that nobody meant.
    private static bool IsOfTemplate(Diagnostic diagnostic) => diagnostic.Severity == Severity.Error
        && ThemeTemplates.IsTemplate(diagnostic.Span.File.Path);

    private static SiteBuildResult Publish(
        Library library,
        List<MadeHub> hubs,
        IReadOnlyList<Diagnostic> diagnostics,
        OutputFolder output,
        SiteBuildOptions options,
        BuildClock clock)
    {
        using var publishing = clock.Start(BuildStage.Publish);
        var orphaned = output.HubsBeside(library.Brands.Select(brand => brand.Id));
        var removed = RemovesHubs(library, options) ? orphaned : [];
        return output.Publish([.. hubs.Select(hub => hub.Staged)], removed) is { } error
            ? Failed(error)
            : new SiteBuildResult([.. hubs.Select(hub => hub.In(output.Path))], diagnostics, Failure: null)
            {
                Removed = removed,
                Orphaned = [.. orphaned.Except(removed)],
                Clock = clock,
            };
    }

    // Where the settings or definitions could not be read as a whole, a brand may be missing by mistake.
    private static bool RemovesHubs(Library library, SiteBuildOptions options) =>
        options.Brands.Count == 0
            && library.Diagnostics.All(diagnostic => diagnostic.Severity < Severity.Error);

    private static OutputOptions OutputOptionsFor(SiteBuildOptions options) => new()
    {
        Sources = [options.ContentFolder],
        Force = options.IsForced,
        Wait = TimeSpan.FromSeconds(30),
        Disk = options.Disk,
        Publishing = options.Publishing,
    };

    // The texts were read in two states, so their findings belong to neither: nothing is published, and only
    // the change is reported.
    private static SiteBuildResult Changed(ContentChange change) =>
        Failed($"{change.During("build")}. Run the build again.");

    private static SiteBuildResult Failed(PublishError error) =>
        Failed(error.Help is null ? error.Message : $"{error.Message}. {error.Help}");

    private static SiteBuildResult Failed(string failure) => new([], [], failure);
}

/// <summary>How a build ended.</summary>
/// <param name="Hubs">The hubs that were published.</param>
/// <param name="Diagnostics">Everything found, sorted, or nothing if the disk refused a file while hubs were
/// made.</param>
/// <param name="Failure">Why nothing could be written (usage, disk, permission), or null.</param>
public sealed record SiteBuildResult(
    IReadOnlyList<PublishedHub> Hubs,
    IReadOnlyList<Diagnostic> Diagnostics,
    string? Failure)
{
    /// <summary>Hubs of brands that are gone, which this build removed, by name.</summary>
    public IReadOnlyList<string> Removed { get; init; } = [];

    /// <summary>
    /// Hubs of brands that are gone, which this build did not remove because it did not build every brand or
    /// found errors in the settings; by name.
    /// </summary>
    public IReadOnlyList<string> Orphaned { get; init; } = [];

    /// <summary>How long each stage took; null if the build ended before it made hubs.</summary>
    public BuildClock? Clock { get; init; }

    public bool IsPublished => Hubs.Count > 0;
}
