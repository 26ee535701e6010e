using LinkHub.DocGen.Templates;
using LinkHub.GuideCheck;
using LinkHub.GuideCheck.Rules;
using LinkHub.GuideCheck.Rules.Pages;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Serve;

/// <summary>
/// A content folder kept as hubs in memory. A changed text makes its own pages anew; any other change reads the
/// folder again while the hubs of before are still served.
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
        var first = state.Brands.Count == 0 ? null : Empty(library, state.Brands[0]);
        Each([.. library.Guides, .. library.TranslatedGuides], entry => state.Findings[entry.Path] = Found(findings =>
        {
            var guide = library.Open(entry, findings);
            checker.Check(entry, guide, findings);
            first?.Add(entry, guide, findings);
        }));
        Each(library.UnboundGuides, entry => state.Findings[entry.Path] = Found(findings =>
            checker.Check(entry, library.Open(entry, findings), findings)));
        Each([.. library.Pages, .. library.TranslatedPages], entry => state.Findings[entry.Path] = Found(findings =>
        {
            var document = library.Open(entry, findings);
            checker.Check(entry, document, findings);
            first?.Add(entry, document, findings);
        }));
        state.Findings[""] = Found(findings =>
        {
            findings.AddRange(library.Diagnostics);
            checker.Finish(findings, options.Threads, stop);
        });
        if (first is not null)
        {
            first.Finish(library);
            state.Hubs[first.Brand.Id] = new Lazy<LiveHub>(first);
        }

        return _state = state;
    }

    /// <summary>A brand's hub, or null where there is no such brand.</summary>
    public LiveHub? Hub(string brand)
    {
        if (_state is not { } state || state.Brands.FirstOrDefault(known => known.Id == brand) is not { } found)
        {
            return null;
        }

        return state.Hubs.GetOrAdd(brand, _ => new Lazy<LiveHub>(() => Whole(state.Library, found))).Value;
    }

    /// <summary>Takes in that files have changed, appeared or gone.</summary>
    /// <param name="paths">Relative to the content folder; null where nobody can tell which.</param>
    public LiveChange Take(IReadOnlyCollection<string>? paths)
    {
        if (paths is null || _state is not { } state)
        {
            ReadAll();
            return LiveChange.Everything;
        }

        var addresses = new List<string>();
        foreach (var path in paths)
        {
            if (Again(state, path) is not { } address)
            {
                ReadAll();
                return LiveChange.Everything;
            }

            addresses.Add(address);
        }

        return new LiveChange(IsEverything: false, addresses);
    }

    // The address of the text's page; null where more than that page may look different.
    private static string? Again(LiveState state, string path)
    {
        var library = state.Library;
        var findings = new DiagnosticBag();
        string address;
        if (library.Guides.Concat(library.TranslatedGuides).FirstOrDefault(entry => entry.Path == path) is { } guideEntry)
        {
            var guide = library.Open(guideEntry, findings);
            if (!Library.IsListedAs(guideEntry, guide))
            {
                return null;
            }

            state.Checker.Check(guideEntry, guide, findings);
            Array.ForEach(Made(state), hub => hub.Add(guideEntry, guide, findings));
            address = AddressOf(guideEntry.Language, guideEntry.Address);
        }
        else if (library.Pages.Concat(library.TranslatedPages).FirstOrDefault(entry => entry.Path == path) is { } pageEntry)
        {
            var document = library.Open(pageEntry, findings);
            if (!Library.IsListedAs(pageEntry, document))
            {
                return null;
            }

            state.Checker.Check(pageEntry, document, findings);
            Array.ForEach(Made(state), hub => hub.Add(pageEntry, document, findings));
            address = AddressOf(pageEntry.Language, pageEntry.Address);
        }
        else
        {
            return null;
        }

        state.Findings[path] = findings.Sorted();
        return address;
    }

    private static string AddressOf(string? language, string address) =>
        language is null ? address : $"{language}/{address}";

    private static LiveHub[] Made(LiveState state) =>
        [.. state.Hubs.Values.Where(hub => hub.IsValueCreated).Select(hub => hub.Value)];

    private LiveHub Whole(Library library, Brand brand)
    {
        var hub = Empty(library, brand);
        Each([.. library.Guides, .. library.TranslatedGuides], entry => hub.Add(entry, library.Open(entry, []), []));
        Each([.. library.Pages, .. library.TranslatedPages], entry => hub.Add(entry, library.Open(entry, []), []));
        hub.Finish(library);
        return hub;
    }

    private LiveHub Empty(Library library, Brand brand) => new(library, brand, renderer, options.Scopes);

    private Brand[] Chosen(Library library) =>
    [
        .. library.Brands
            .Where(brand => options.Brand is null || brand.Id == options.Brand)
            .OrderBy(brand => brand.IsWhitelabel)
            .Select(options.Adapt),
    ];

    private void Each<T>(IReadOnlyList<T> items, Action<T> work) => Parallel.ForEach(
        items, new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = stop }, work);

    private static IReadOnlyList<Diagnostic> Found(Action<DiagnosticBag> work)
    {
        var findings = new DiagnosticBag();
        work(findings);
        return findings.Sorted();
    }
}
