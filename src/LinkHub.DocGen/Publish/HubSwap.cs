using System.Runtime.InteropServices;
using LinkHub.Guides.Files;

namespace LinkHub.DocGen.Publish;

/// <summary>
/// Puts a whole folder in another's place in one step: a reader sees the old one or the new one.
/// </summary>
/// <remarks>
/// Linux: <c>renameat2</c> with <c>RENAME_EXCHANGE</c>; macOS: <c>renamex_np</c> with <c>RENAME_SWAP</c>.
/// Where the system or the file system has neither, the old folder is moved aside first; the journal then
/// completes what a kill between the two moves leaves.
/// </remarks>
public static class HubSwap
{
    private const int WorkingFolder = -100;
    private const uint Exchange = 2;

    /// <summary>
    /// Exchanges the two: the target is then what was staged, and the staged path holds the former target, if
    /// there was one.
    /// </summary>
    /// <param name="target">The hub's folder.</param>
    /// <param name="staged">A folder on the same disk.</param>
    /// <exception cref="IOException">The system refuses; the target is as it was.</exception>
    public static void Replace(string target, string staged)
    {
        if (!Path.Exists(target) && new FileInfo(target).LinkTarget is null)
        {
            Directory.Move(staged, target);
        }
        else if (!TryExchange(staged, target))
        {
            ReplaceInTwoMoves(target, staged);
        }
    }

    /// <summary>Replaces the target on systems that cannot exchange two folders.</summary>
    internal static void ReplaceInTwoMoves(string target, string staged)
    {
        var aside = Path.Combine(
            Path.GetDirectoryName(staged)!, OutputNames.Aside + Path.GetFileName(staged));
        Directory.Move(target, aside);
        try
        {
            Directory.Move(staged, target);
        }
        catch (Exception exception) when (DiskProblem.Is(exception))
        {
            Directory.Move(aside, target);
            throw;
        }

        Directory.Move(aside, staged);
    }

    private static bool TryExchange(string left, string right)
    {
        try
        {
            if (OperatingSystem.IsLinux())
            {
                return RenameAt2(WorkingFolder, left, WorkingFolder, right, Exchange) == 0;
            }

            return OperatingSystem.IsMacOS() && RenameX(left, right, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "renameat2")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameAt2(
        int fromFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string from,
        int toFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string to,
        uint flags);

    [DllImport("libc", EntryPoint = "renamex_np")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameX(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string from, [MarshalAs(UnmanagedType.LPUTF8Str)] string to,
        uint flags);
}
