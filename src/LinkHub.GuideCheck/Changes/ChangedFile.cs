namespace LinkHub.GuideCheck.Changes;

/// <summary>A file that differs from a commit.</summary>
/// <param name="Repository">The top folder of its repository on this machine.</param>
/// <param name="Path">Below that folder, with <c>/</c>.</param>
/// <param name="IsDeleted">Whether it is gone.</param>
internal sealed record ChangedFile(string Repository, string Path, bool IsDeleted)
{
    /// <summary>Where it is, or was.</summary>
    public string FullPath => System.IO.Path.Join(Repository, Path);
}
