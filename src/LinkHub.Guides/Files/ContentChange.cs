namespace LinkHub.Guides.Files;

/// <summary>A file that was not the same during the whole of a run, so that the run saw two states of it.</summary>
/// <param name="Path">As findings name it: relative to the content folder, with <c>/</c>.</param>
/// <param name="Kind">What happened to it.</param>
public sealed record ContentChange(string Path, ContentChangeKind Kind)
{
    /// <summary>One clause for a message: <c>`guides/x.mdx` was changed while the build was reading it</c>.</summary>
    /// <param name="run">What was reading: <c>build</c>, <c>check</c> or <c>export</c>.</param>
    public string During(string run) => $"`{Path}` " + Kind switch
    {
        ContentChangeKind.Added => $"was added while the {run} was reading the folder",
        ContentChangeKind.Removed => $"was deleted, moved or replaced while the {run} was reading the folder",
        _ => $"was changed while the {run} was reading it",
    };
}
