using LinkHub.Guides.Text;

namespace LinkHub.DocGen;

/// <summary>How a build ended.</summary>
/// <param name="Hubs">What was published; empty where nothing was.</param>
/// <param name="Diagnostics">Everything found, sorted.</param>
/// <param name="Failure">Why nothing could be written (usage, disk, permission), or null.</param>
public sealed record SiteBuildResult(
    IReadOnlyList<BuiltHub> Hubs,
    IReadOnlyList<Diagnostic> Diagnostics,
    string? Failure)
{
    public bool IsPublished => Hubs.Count > 0;
}
