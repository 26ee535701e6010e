using LinkHub.GuideCheck.Reports;
using LinkHub.Guides.Site;

namespace LinkHub.GuideCheck.Fixes;

/// <summary>One check of what is on the disk, which fixes may follow.</summary>
/// <param name="Library">What was read.</param>
/// <param name="Report">What was found; nothing where there is a <see cref="Problem"/>.</param>
internal sealed record FixRound(Library Library, CheckReport Report)
{
    /// <summary>Why the findings cannot be relied on: a file was changed meanwhile; null for nothing.</summary>
    public string? Problem { get; init; }
}
