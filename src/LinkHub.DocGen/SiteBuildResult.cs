using LinkHub.DocGen.Hubs;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen;

/// <summary>How a build ended.</summary>
/// <param name="Hubs">What was published; empty where nothing was.</param>
/// <param name="Diagnostics">Everything found, sorted; nothing where the disk refused a file while hubs were made.</param>
/// <param name="Failure">Why nothing could be written (usage, disk, permission), or null.</param>
public sealed record SiteBuildResult(
    IReadOnlyList<BuiltHub> Hubs,
    IReadOnlyList<Diagnostic> Diagnostics,
    string? Failure)
{
    /// <summary>Hubs of brands that are gone, which this build removed, by name.</summary>
    public IReadOnlyList<string> Removed { get; init; } = [];

    /// <summary>The same that this build left, as it did not build every brand or met errors in the settings.</summary>
    public IReadOnlyList<string> Orphaned { get; init; } = [];

    /// <summary>How long each stage took; null where the build did not come to making hubs.</summary>
    public BuildClock? Clock { get; init; }

    public bool IsPublished => Hubs.Count > 0;
}
