namespace LinkHub.DocGen.Serve;

/// <summary>Which changed files are content rather than an editor's or a system's own.</summary>
internal static class WatchedName
{
    /// <param name="path">Relative to the watched folder, with <c>/</c> between its parts.</param>
    public static bool Counts(string path) => path.Split('/').All(part => !IsPassing(part));

    // Hidden files, and the swap, lock and backup files of Vim, Emacs, JetBrains and office programs.
    private static bool IsPassing(string part) =>
        part.Length == 0
        || part[0] is '.' or '#'
        || part.StartsWith("~$", StringComparison.Ordinal)
        || part[^1] is '~' or '#'
        || part == "4913"
        || part.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase)
        || part.EndsWith(".swp", StringComparison.OrdinalIgnoreCase)
        || part.EndsWith(".swx", StringComparison.OrdinalIgnoreCase)
        || part.Contains("___jb_", StringComparison.Ordinal);
}
