using System.Collections.Concurrent;
using LinkHub.GuideCheck;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Serve;

/// <summary>What is served at one moment: the folder as it was listed, and the hubs that somebody has asked for.</summary>
/// <param name="Library">The content folder.</param>
/// <param name="Brands">Those that can be looked at, in the order of the switcher.</param>
/// <param name="Checker">Has seen every text.</param>
internal sealed record LiveState(Library Library, IReadOnlyList<Brand> Brands, Checker Checker)
{
    /// <summary>By brand id; made when first asked for.</summary>
    public ConcurrentDictionary<string, Lazy<LiveHub>> Hubs { get; } = new(StringComparer.Ordinal);

    /// <summary>By the path of the text they were found in; those of the folder under the empty path.</summary>
    public ConcurrentDictionary<string, IReadOnlyList<Diagnostic>> Findings { get; } = new(StringComparer.Ordinal);

    /// <summary>The findings that settings and comments leave, in the order of reports, each once.</summary>
    public IReadOnlyList<Diagnostic> AllFindings() => Checker.Decided(
        Findings.Values.SelectMany(found => found)
            .DistinctBy(d => (d.Rule.Id, d.Span.File.Path, d.Span.Start, d.Message)));
}
