using LinkHub.Guides.Files;
using LinkHub.Guides.Site;

namespace LinkHub.GuideCheck.Fixes;

/// <summary>Writes fixed files: each is the old one or the whole new one at any moment.</summary>
internal static class FixWriter
{
    /// <summary>Writes one file; false where it is gone or is no longer what was read.</summary>
    /// <exception cref="IOException">The disk refuses; the file is as it was.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; the file is as it was.</exception>
    public static bool Write(Library library, EditedFile edited, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        var name = edited.File.Path;
        if (library.PathOnDisk(name) is not { } path || Read(path, name) is not { } read
            || edited.Bytes(read) is not { } bytes)
        {
            return false;
        }

        WholeFile.Write(path, bytes, name);
        return true;
    }

    private static byte[]? Read(string path, string name)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception problem) when (DiskProblem.Is(problem))
        {
            throw DiskProblem.While($"read `{name}`", problem);
        }
    }
}
