namespace LinkHub.DocGen;

/// <summary>
/// A content folder as findings show it before their paths, so that a terminal can open them.
/// </summary>
internal static class ShownFolder
{
    /// <summary>
    /// Empty for the current folder, else the folder with <c>/</c> between its parts and at its end.
    /// </summary>
    /// <param name="folder">As it was typed.</param>
    public static string Prefix(string folder) =>
        folder is "." or "" ? "" : folder.Replace('\\', '/').TrimEnd('/') + "/";
}
