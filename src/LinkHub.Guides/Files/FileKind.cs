using System.Runtime.InteropServices;
using System.Text;

namespace LinkHub.Guides.Files;

/// <summary>
/// Tells regular files from pipes, sockets and devices, which the framework's attributes do not.
/// </summary>
public static class FileKind
{
    private const int TypeMask = 0xF000;
    private const int Regular = 0x8000;
    private const int ModeOffset = 4;

    /// <summary>
    /// Whether a path is a regular file itself, not a link to one. Opens nothing: opening a pipe would wait.
    /// </summary>
    public static bool IsRegular(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return File.Exists(path);
        }

        var status = new byte[256];
        return LinkStatus(new UTF8Encoding(false).GetBytes(path + '\0'), status) == 0
            && (BitConverter.ToInt32(status, ModeOffset) & TypeMask) == Regular;
    }

    // The runtime's own portable lstat: flags (4 bytes), then the mode. It spares a structure for each
    // system.
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_LStat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    private static extern int LinkStatus(byte[] path, byte[] status);
}
