using LinkHub.Guides.Site;

namespace LinkHub.GuideCheck.Fixes;

/// <summary>Writes mended files: each is the old one or the whole new one at any moment.</summary>
internal static class FixWriter
{
    /// <summary>Writes one file; false where it is gone or is no longer what was read.</summary>
    /// <exception cref="IOException">The disk refuses.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written.</exception>
    public static bool Write(Library library, EditedFile edited)
    {
        if (library.PathOnDisk(edited.File.Path) is not { } path || edited.Bytes(File.ReadAllBytes(path)) is not { } bytes)
        {
            return false;
        }

        var next = path + ".guidecheck-new";
        try
        {
            if (new FileInfo(path).IsReadOnly)
            {
                throw new UnauthorizedAccessException($"`{edited.File.Path}` may not be written");
            }

            File.WriteAllBytes(next, bytes);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(next, File.GetUnixFileMode(path));
            }

            File.Move(next, path, overwrite: true);
            return true;
        }
        finally
        {
            File.Delete(next);
        }
    }
}
