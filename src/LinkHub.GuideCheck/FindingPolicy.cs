using LinkHub.GuideCheck.Catalogue;
using LinkHub.GuideCheck.Settings;
using LinkHub.GuideCheck.Subjects;
using LinkHub.GuideCheck.Suppressions;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck;

/// <summary>
/// The decisions of people about findings: levels in linkhub.yaml, and comments beside the findings. One
/// policy for each library; every program that reports findings asks it.
/// </summary>
public sealed class FindingPolicy
{
    private readonly Library _library;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, IReadOnlyList<Suppression>> _comments = new(StringComparer.Ordinal);

    /// <param name="library">The folder under check.</param>
    public FindingPolicy(Library library) => _library = library;

    /// <summary>Reads the comments of a guide or a page. May be called by many threads at once.</summary>
    public void Read(MarkupDocument document)
    {
        var comments = SuppressionReader.OfMarkup(document);
        lock (_gate)
        {
            _comments.Remove(document.File.Path);
            if (comments.Count > 0)
            {
                _comments.Add(document.File.Path, comments);
            }
        }
    }

    /// <summary>
    /// The findings that nothing suppresses, each with the severity that the settings give it, and the
    /// findings about the decisions themselves; in the order of reports.
    /// </summary>
    /// <param name="findings">All findings of the library, after every text was read.</param>
    public IReadOnlyList<Diagnostic> Apply(IEnumerable<Diagnostic> findings)
    {
        var own = new DiagnosticBag();
        var levels = new SeverityLevels(_library.Site.Checks, own);
        var suppressions = new SuppressionList(
            _comments.OrderBy(file => file.Key, StringComparer.Ordinal).SelectMany(file => file.Value)
                .Concat(Others()));
        var kept = findings.Where(finding => LockedRules.Holds(finding.Rule) || !suppressions.Holds(finding))
            .ToList();
        kept.AddRange(own);
        kept.AddRange(suppressions.Findings(WasTried));
        return [
            .. kept.Select(levels.Apply).OfType<Diagnostic>()
                .OrderBy(found => found, DiagnosticOrder.Instance)];
    }

    // Whether a rule of a build finds something depends on the brands that are built.
    private static bool WasTried(DiagnosticRule rule) =>
        RuleCatalogue.Find(rule.Id)?.Origin is RuleOrigin.Reading or RuleOrigin.Checking;

    // The comments of settings, definitions and snippets, which change only with the library.
    private IEnumerable<Suppression> Others()
    {
        var files = _library.Connectors.SelectMany(DefinitionFiles.Of).DistinctBy(file => file.Path);
        var settings = _library.Site.File is { } site ? files.Append(site) : files;
        var snippets = _library.Markup.Snippets.Values.Select(
            file => MarkupReader.Read(file, _library.Markup, []));
        return [.. settings.SelectMany(SuppressionReader.OfYaml),
            .. snippets.SelectMany(SuppressionReader.OfMarkup)];
    }
}
