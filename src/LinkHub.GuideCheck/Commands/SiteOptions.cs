using LinkHub.GuideCheck.Audits;

namespace LinkHub.GuideCheck.Commands;

/// <summary>What somebody asked <c>guidecheck site</c> for.</summary>
/// <param name="Folder">A built hub, or the folder of several.</param>
internal sealed record SiteOptions(string Folder)
{
    /// <summary>Rules by id or name; empty means all.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>Words that no file may show.</summary>
    public IReadOnlyList<string> Forbidden { get; init; } = [];

    /// <summary>The content that the hubs were built from; null where it is not at hand.</summary>
    public string? ContentFolder { get; init; }

    public PageBudget Budget { get; init; } = PageBudget.Default;

    public required string Format { get; init; }

    public int Threads { get; init; } = 1;
}
