namespace LinkHub.DocGen.Publish;

/// <summary>How an output folder may be claimed.</summary>
public sealed record OutputOptions
{
    /// <summary>Folders with sources; the output must neither lie in one nor hold one.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>
    /// Whether a folder that holds other files may be used; never allows a system or source folder.
    /// </summary>
    public bool Force { get; init; }

    /// <summary>How long to wait for another build of the same folder.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.Zero;

    /// <summary>Called when publishing begins, just before an interrupt counts for the last time.</summary>
    public Action Publishing { get; init; } = () => { };

    /// <summary>The disk that the hubs are published to.</summary>
    internal IOutputDisk Disk { get; init; } = new OutputDisk();
}
