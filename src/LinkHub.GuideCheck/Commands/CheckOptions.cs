namespace LinkHub.GuideCheck.Commands;

/// <summary>What somebody asked a check to do.</summary>
/// <param name="ContentFolder">The folder with the content.</param>
internal sealed record CheckOptions(string ContentFolder)
{
    /// <summary>Ids or names of rules whose findings are wanted; all where none is named.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>Keys of connectors whose findings are wanted; all where none is named.</summary>
    public IReadOnlyList<string> Connectors { get; init; } = [];

    /// <summary>A commit: only what differs from it is checked, on both sides of guides and definitions.</summary>
    public string? Changed { get; init; }

    public string Format { get; init; } = "text";

    /// <summary>Whether safe fixes are written.</summary>
    public bool IsFixing { get; init; }

    /// <summary>Whether the fixes that somebody should look at count too.</summary>
    public bool IncludesUnsafe { get; init; }

    /// <summary>Whether fixes are only shown.</summary>
    public bool ShowsDiff { get; init; }

    /// <summary>A file of findings that are suppressed.</summary>
    public string? Baseline { get; init; }

    /// <summary>Whether the baseline is written: made where there is none, else without what is no longer found.</summary>
    public bool IsPruning { get; init; }

    /// <summary>Whether roots that lead out of the content folder are refused.</summary>
    public bool IsContentOnly { get; init; }

    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether some findings are left out because others were asked for.</summary>
    public bool IsPartial => Rules.Count > 0 || Connectors.Count > 0 || Changed is not null;

    /// <summary>Hears the path of a content file before each opening; null where nobody listens.</summary>
    public Action<string>? Opening { get; init; }
}
