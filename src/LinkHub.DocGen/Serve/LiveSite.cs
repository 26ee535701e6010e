using System.Collections.Concurrent;
using LinkHub.DocGen.Assets;
using LinkHub.DocGen.Hubs;
using LinkHub.DocGen.Templates;
using LinkHub.GuideCheck;
using LinkHub.GuideCheck.Catalogue;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Themes;
using LinkHub.Guides.Text;
using LinkHub.Themes;

namespace LinkHub.DocGen.Serve;

/// <summary>
/// A content folder kept as hubs in memory. After a change of a text, its own pages are made again; after any
/// other change the folder is read again while the previous hubs are served.
/// </summary>
/// <param name="options">What to serve.</param>
/// <param name="renderer">Makes pages into HTML.</param>
/// <param name="stop">Ends the reading of a folder by an <see cref="OperationCanceledException"/>.</param>
internal sealed class LiveSite(LiveOptions options, IPageRenderer renderer, CancellationToken stop = default)
{
    private volatile LiveState? _state;

    /// <summary>Null before the first reading.</summary>
    public LiveState? Current => _state;

    /// <summary>Reads the whole folder and makes the first brand's hub.</summary>
    public LiveState ReadAll()
    {
        var library =
            Library.Read(options.ContentFolder, new LibraryOptions
            {
                Threads = options.Threads,
                RulePages = RuleDocuments.All,
                Stop = stop,
            });
        var checker = new Checker(library, RuleCatalogue.Rules);
        var state = new LiveState(library, Chosen(library), checker);
        var first = state.Brands.Count == 0 ? null : Empty(state, state.Brands[0]);
        state.Findings[""] = library.Diagnostics;
        var pass = Pass(library, first is null ? [checker] : [checker, first.Build]);
        foreach (var (path, found) in pass.Run(Work))
        {
            state.Findings[path] = [.. state.Findings.GetValueOrDefault(path, []), .. found];
        }

        if (first is not null)
        {
            HubBuild.CopyPictures([first.Build], library);
            state.Hubs[first.Brand.Id] = new Lazy<LiveHub>(first);
        }

        return _state = state;
    }

    /// <summary>A brand's hub, or null if there is no such brand.</summary>
    public LiveHub? Hub(string brand)
    {
        if (_state is not { } state
            || state.Brands.FirstOrDefault(known => known.Id == brand) is not { } found)
        {
            return null;
        }

        return state.Hubs.GetOrAdd(brand, _ => new Lazy<LiveHub>(() => Whole(state, found))).Value;
    }

    /// <summary>Takes note of files that were changed, added or removed.</summary>
    /// <param name="paths">Relative to the content folder, or null if nobody can tell which.</param>
    public LiveChange Take(IReadOnlyCollection<string>? paths)
    {
        if (paths is null || _state is not { } state)
        {
            ReadAll();
            return LiveChange.Everything;
        }

        HubBuild[] hubs = [
            .. state.Hubs.Values.Where(hub => hub.IsValueCreated).Select(hub => hub.Value.Build)];
        var pass = Pass(state.Library, [state.Checker, .. hubs]);
        var addresses = new List<string>();
        foreach (var path in paths)
        {
            if (pass.Again(path) is not { Text.IsAsListed: true, Text.Address: { } address } again)
            {
                ReadAll();
                return LiveChange.Everything;
            }

            state.Findings[path] = again.Findings.Found;
            addresses.Add(address);
        }

        return new LiveChange(IsEverything: false, addresses);
    }

    private LiveHub Whole(LiveState state, Brand brand)
    {
        var hub = Empty(state, brand);
        Pass(state.Library, [hub.Build]).Run(Work);
        HubBuild.CopyPictures([hub.Build], state.Library);
        return hub;
    }

    private OrderedWork Work => new(options.Threads, stop);

    private static TextPass Pass(Library library, IReadOnlyList<ITextConsumer> consumers) =>
        new(library.Texts(), consumers);

    private LiveHub Empty(LiveState state, Brand brand)
    {
        var tools = new HubTools(renderer)
        {
            Scopes = options.Scopes,
            Checker = state.Checker,
            Themes = state.Themes,
        };
        return LiveHub.Of(state.Library, brand, tools);
    }

    private Brand[] Chosen(Library library) =>
    [
        .. library.Brands
            .Where(brand => options.Brand is null || brand.Id == options.Brand)
            .OrderBy(brand => brand.IsWhitelabel)
            .Select(options.Adapt),
    ];
}

/// <summary>What is served at one moment: the listed folder, and the hubs that were asked for.</summary>
/// <param name="Library">The content folder.</param>
/// <param name="Brands">The brands whose hubs can be shown, in the order of the switcher.</param>
/// <param name="Checker">Has seen every text.</param>
internal sealed record LiveState(Library Library, IReadOnlyList<Brand> Brands, Checker Checker)
{
    /// <summary>The hubs by brand id; each is made when it is first asked for.</summary>
    public ConcurrentDictionary<string, Lazy<LiveHub>> Hubs { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// The themes of the hubs. Nothing is kept of them on the disk, as a template is changed again soon.
    /// </summary>
    public HubThemes Themes { get; } = new(new ThemeOptions());

    /// <summary>The findings by the path of their text; those of the folder have an empty path.</summary>
    public ConcurrentDictionary<string, IReadOnlyList<Diagnostic>> Findings { get; } = new(
        StringComparer.Ordinal);

    /// <summary>
    /// The findings that settings and comments do not suppress, in the order of reports, each once: those of
    /// the folder, and the dead links and templates of the hubs that are made.
    /// </summary>
    public IReadOnlyList<Diagnostic> AllFindings() => Checker.Decided(
        Findings.Values.SelectMany(found => found).Concat(DeadLinks()).Concat(InTemplates())
            .DistinctBy(d => (d.Rule.Id, d.Span.File.Path, d.Span.Start, d.Message)));

    private IEnumerable<Diagnostic> DeadLinks() => Made.SelectMany(hub => hub.DeadLinks());

    private IEnumerable<Diagnostic> InTemplates() => Made.SelectMany(hub => hub.Report.Diagnostics)
        .Where(finding => ThemeTemplates.IsTemplate(finding.Span.File.Path));

    private IEnumerable<HubBuild> Made =>
        Hubs.Values.Where(hub => hub.IsValueCreated).Select(hub => hub.Value.Build);
}

/// <summary>The pages that look different after a change.</summary>
/// <param name="IsEverything">Whether any page may look different.</param>
/// <param name="Addresses">The pages that do, where not everything may.</param>
internal sealed record LiveChange(bool IsEverything, IReadOnlyList<string> Addresses)
{
    public static readonly LiveChange Everything = new(IsEverything: true, []);
}

/// <summary>What a preview serves.</summary>
/// <param name="ContentFolder">The folder with the content.</param>
internal sealed record LiveOptions(string ContentFolder)
{
    /// <summary>The one brand to serve; null for all.</summary>
    public string? Brand { get; init; }

    /// <summary>Overrides the brands' own scopes; empty for none.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>Changes a brand for this machine, such as the address that its forms send to.</summary>
    public Func<Brand, Brand> Adapt { get; init; } = brand => brand;

    public int Threads { get; init; } = Environment.ProcessorCount;
}
