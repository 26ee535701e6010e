using System.Text.RegularExpressions;
using LinkHub.GuideCheck.Audits.Hubs;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Audits.References;

/// <summary>The addresses in a style sheet: <c>url(…)</c> and <c>@import</c>.</summary>
internal static partial class StyleReferences
{
    public static IEnumerable<Reference> Of(string path, SourceFile file, HubAddresses addresses) =>
        from match in Address().Matches(file.Text)
        let written = match.Groups["address"]
        where written.Success && written.Length > 0
            && !written.Value.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
            && !written.Value.StartsWith('#')
        select new Reference(
            ReferenceKind.Resource, addresses.Resolve(path, written.Value), written.Index, written.Length);

    // A comment is matched as a whole, so that nothing in it counts.
    [GeneratedRegex(
        """/\*(?s:.*?)\*/|url\(\s*["']?(?<address>[^"')\s]+)|@import\s+["'](?<address>[^"']+)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Address();
}
