using LinkHub.GuideCheck.Catalogue;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Hubs;

/// <summary>
/// The places of links that the check of a text reports: they need no second finding from a hub.
/// </summary>
/// <param name="found">All findings of the check.</param>
internal sealed class KnownLinks(IEnumerable<Diagnostic> found)
{
    private readonly ILookup<string, SourceSpan> _spans = found
        .Where(finding => RuleCatalogue.Find(finding.Rule.Id)?.Family == RuleFamily.Links)
        .ToLookup(finding => finding.Span.File.Path, finding => finding.Span, StringComparer.Ordinal);

    public bool Has(Diagnostic dead) => _spans[dead.Span.File.Path]
        .Any(known => known.Start < dead.Span.End && dead.Span.Start < known.End);
}
