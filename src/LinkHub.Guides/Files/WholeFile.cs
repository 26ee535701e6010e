using System.Text;

namespace LinkHub.Guides.Files;

/// <summary>
/// Writes files so that a reader sees either the old file or the whole new one, at any moment.
/// </summary>
public static class WholeFile
{
    // Watchers of folders take a name like this for an editor's own.
    private const string DraftSuffix = ".new~";

    /// <summary>Makes or replaces a file; a file that is there keeps its permissions.</summary>
    /// <param name="path">In an existing folder.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="name">How a message names the file; null for its path.</param>
    /// <exception cref="IOException">
    /// The disk refuses; what was there is as it was. The message says which file, and why.
    /// </exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes, string? name = null)
    {
        name ??= path;
        path = RealPath.Of(path) ?? path;
        var draft = path + DraftSuffix;
        try
        {
            // A pipe or a terminal is written to; a file of its name would take its place.
            var known = new FileInfo(path);
            if (known.Exists && !FileKind.IsRegular(path))
            {
                File.WriteAllBytes(path, bytes);
                return;
            }

            if (known.Exists && known.IsReadOnly)
            {
                throw new UnauthorizedAccessException();
            }

            File.WriteAllBytes(draft, bytes);
            if (known.Exists && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(draft, File.GetUnixFileMode(path));
            }

            File.Move(draft, path, overwrite: true);
        }
        catch (Exception problem) when (DiskProblem.Is(problem))
        {
            Remove(draft);
            throw DiskProblem.While($"write `{name}`", problem);
        }
    }

    /// <summary>Makes a folder for files, and those above it; an existing folder is not changed.</summary>
    /// <exception cref="IOException">The disk refuses; the message says which folder, and why.</exception>
    public static void MakeFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception problem) when (DiskProblem.Is(problem))
        {
            throw DiskProblem.While($"make the folder `{folder}`", problem);
        }
    }

    /// <summary>
    /// The file that keeps a folder from being made: the path itself or one above; null for none.
    /// </summary>
    public static string? InTheWay(string? folder)
    {
        while (!string.IsNullOrEmpty(folder) && !Directory.Exists(folder))
        {
            if (File.Exists(folder))
            {
                return folder;
            }

            folder = Path.GetDirectoryName(folder);
        }

        return null;
    }

    /// <summary>Makes or replaces a file that holds a text, as UTF-8 without a byte order mark.</summary>
    /// <inheritdoc cref="Write(string, ReadOnlySpan{byte}, string)" path="/param|/exception" />
    public static void Write(string path, string text, string? name = null) =>
        Write(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text), name);

    private static void Remove(string draft)
    {
        try
        {
            File.Delete(draft);
        }
        catch (Exception exception) when (DiskProblem.Is(exception))
        {
            // Why the draft could not be written says more than why it cannot be deleted.
        }
    }
}
