using LinkHub.DocGen.Publish;

namespace LinkHub.DocGen;

/// <summary>What to build and where to.</summary>
/// <param name="ContentFolder">The folder with <c>linkhub.yaml</c>, or one that needs none.</param>
/// <param name="OutputFolder">Gets one folder a brand; nothing outside it is touched.</param>
public sealed record SiteBuildOptions(string ContentFolder, string OutputFolder)
{
    /// <summary>Brand folders to build; empty means all.</summary>
    public IReadOnlyList<string> Brands { get; init; } = [];

    /// <summary>Overrides the brands' own public address, for previews.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>
    /// Overrides the brands' own scopes; empty means that the brands or the readers decide.
    /// </summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>Whether guides with errors stop the publication.</summary>
    public bool IsChecked { get; init; } = true;

    /// <summary>Whether an output folder that was not made by a build may be taken over.</summary>
    public bool IsForced { get; init; }

    /// <summary>Whether pages say when their file was last changed, where git knows.</summary>
    public bool ReadsHistory { get; init; }

    /// <summary>Whether roots that lead out of the content folder are refused.</summary>
    public bool IsContentOnly { get; init; }

    /// <summary>How many guides are worked on at once; the output never depends on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Called when publishing begins, after which an interrupt is too late.</summary>
    public Action Publishing { get; init; } = () => { };

    /// <summary>Hears the path of a content file before each opening; null where nobody listens.</summary>
    public Action<string>? Opening { get; init; }

    /// <summary>Does what publishing asks of a disk.</summary>
    internal IOutputDisk Disk { get; init; } = new OutputDisk();
}
