using LinkHub.GuideCheck.Catalogue;
using LinkHub.GuideCheck.Rules;
using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Lists;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck;

/// <summary>
/// Runs the rules over one library: first over each text as it is read, then over the whole. A text is kept
/// no longer than its check.
/// </summary>
public sealed class Checker : ITextConsumer
{
    private readonly Library _library;
    private readonly FindingPolicy _policy;
    private readonly GuideFacts?[] _facts;
    private readonly PageFacts?[] _pages;
    private readonly Dictionary<string, int> _places;
    private readonly Lazy<LibraryNames> _names;
    private readonly Lazy<HashSet<string>> _originals;
    private readonly IDocumentRule[] _documentRules;
    private readonly IGuideRule[] _guideRules;
    private readonly IConnectorRule[] _connectorRules;
    private readonly ILibraryRule[] _libraryRules;

    /// <param name="library">The folder to check.</param>
    /// <param name="rules">Usually <see cref="RuleCatalogue.Rules"/>.</param>
    public Checker(Library library, IReadOnlyCollection<IRule> rules)
    {
        _library = library;
        _policy = new FindingPolicy(library);
        _names = new Lazy<LibraryNames>(() => LibraryNames.Of(library));
        _originals = new(() => library.Guides.Select(guide => guide.Path)
            .Concat(library.Pages.Select(page => page.Path)).ToHashSet(StringComparer.Ordinal));
        _facts = new GuideFacts?[library.Guides.Count];
        _pages = new PageFacts?[library.Pages.Count];
        _places = library.Guides.Index().Select(guide => (guide.Item.Address, guide.Index))
            .Concat(library.Pages.Index().Select(page => (page.Item.Address, page.Index)))
            .ToDictionary(place => place.Address, place => place.Index, StringComparer.Ordinal);
        _documentRules = [.. rules.OfType<IDocumentRule>()];
        _guideRules = [.. rules.OfType<IGuideRule>()];
        _connectorRules = [.. rules.OfType<IConnectorRule>()];
        _libraryRules = [.. rules.OfType<ILibraryRule>()];
    }

    /// <summary>Checks a text.</summary>
    public void Take(ContentText text, DiagnosticBag findings)
    {
        switch (text)
        {
            case BoundText bound:
                Check(bound.Entry, bound.Guide, findings);
                break;

            // Without a method, only the text itself can be checked.
            case UnboundText unbound:
                var (entry, document) = (unbound.Entry, unbound.Guide.Document);
                var subject = new DocumentSubject(_library, document, entry.Address) { Names = _names.Value };
                Check(subject, language: null, findings);
                break;
            case PageText page:
                Check(page.Entry, page.Document, findings);
                break;
        }
    }

    /// <summary>Checks the definitions and the library as a whole.</summary>
    public void Finish(OrderedWork work, DiagnosticBag findings)
    {
        work.Each(_library.Connectors, Check, findings);
        var subject = new LibrarySubject(
            _library, [.. _facts.OfType<GuideFacts>()], [.. _pages.OfType<PageFacts>()]);
        foreach (var rule in _libraryRules)
        {
            work.Stop.ThrowIfCancellationRequested();
            rule.Check(subject, findings);
        }
    }

    /// <summary>
    /// Whether the check of the original texts reports links to a heading for a brand's hub.
    /// </summary>
    /// <param name="from">The file with the link.</param>
    /// <param name="address">The page with the heading.</param>
    /// <param name="fragment">The fragment as written, without <c>#</c>.</param>
    /// <param name="brand">The brand of the hub.</param>
    internal bool ReportsLink(string from, string address, string fragment, Brand brand) =>
        _originals.Value.Contains(from)
        && AnchorsOf(address) is { } anchors
        && (!anchors.Has(fragment) || (brand.IsWhitelabel && anchors.IsHidden(fragment)));

    // A guide and a page may have the same place, each in its own list.
    private AnchorFacts? AnchorsOf(string address)
    {
        if (!_places.TryGetValue(address, out var place))
        {
            return null;
        }

        if (_facts.ElementAtOrDefault(place) is { } guide && guide.Entry.Address == address)
        {
            return guide.Anchors;
        }

        return _pages.ElementAtOrDefault(place) is { } page && page.Entry.Address == address
            ? page.Anchors
            : null;
    }

    /// <summary>
    /// The findings that settings and comments do not suppress, of any kind: the checker's, the library's or
    /// a build's. In the order of reports.
    /// </summary>
    public IReadOnlyList<Diagnostic> Decided(IEnumerable<Diagnostic> findings) => _policy.Apply(findings);

    private void Check(GuideEntry entry, Guide guide, DiagnosticBag findings)
    {
        var subject = new GuideSubject(_library, entry, guide) { Names = _names.Value };
        Check(subject, entry.Language, findings);

        // Half a definition contradicts every guide, and has a finding of its own.
        foreach (var rule in For(entry.Language, entry.Connector.IsWhole ? _guideRules : []))
        {
            rule.Check(subject, findings);
        }

        // Rules that compare texts compare originals.
        if (entry.Language is null)
        {
            _facts[_places[entry.Address]] = GuideFacts.Of(subject);
        }
    }

    private void Check(PageEntry entry, MarkupDocument page, DiagnosticBag findings)
    {
        var subject = new DocumentSubject(_library, page, entry.Address) { Names = _names.Value };
        var anchors = AnchorFacts.Of(subject);

        // Pages of the program itself cannot be fixed in the content.
        if (!entry.IsOfProgram)
        {
            Check(subject, entry.Language, findings);
        }

        if (entry.Language is null)
        {
            _pages[_places[entry.Address]] =
                new PageFacts(entry, entry.IsOfProgram ? anchors with { Links = [] } : anchors);
        }
    }

    // Asked once for a text, not once for each rule.
    private IEnumerable<T> For<T>(string? language, IReadOnlyCollection<T> rules)
        where T : IRule =>
            _library.Site.IsEnglish(language) ? rules : rules.Where(rule => !rule.AssumesEnglish);

    private void Check(Connector connector, DiagnosticBag findings)
    {
        foreach (var rule in connector.IsWhole ? _connectorRules : [])
        {
            rule.Check(connector, findings);
        }
    }

    private void Check(DocumentSubject subject, string? language, DiagnosticBag findings)
    {
        _policy.Read(subject.Document);
        foreach (var rule in For(language, _documentRules))
        {
            rule.Check(subject, findings);
        }
    }
}

/// <summary>A check from end to end: reads, checks and forgets every text of a library.</summary>
public static class CheckRun
{
    /// <param name="library">The folder to check.</param>
    /// <param name="rules">Usually <see cref="RuleCatalogue.Rules"/>.</param>
    /// <param name="threads">How many texts to work on at once; the result is the same.</param>
    /// <param name="stop">Ends the check by an <see cref="OperationCanceledException"/>.</param>
    /// <returns>
    /// The findings that settings and comments do not suppress, the library's own included; in the order of
    /// reports.
    /// </returns>
    public static IReadOnlyList<Diagnostic> Of(
        Library library, IReadOnlyCollection<IRule> rules, int threads, CancellationToken stop = default)
    {
        var checker = new Checker(library, rules);
        var pass = new TextPass(library.Texts(), [checker]).Run(new OrderedWork(threads, stop));
        return checker.Decided(library.Diagnostics.Concat(pass.SelectMany(text => text.Found)));
    }
}
