using System.Text;

namespace LinkHub.DocGen.Scaffolds;

/// <summary>Writes a scaffold's files, and never over one that is there.</summary>
public static class ScaffoldWriter
{
    /// <summary>Writes all files or, where one of them is there already, none.</summary>
    /// <param name="contentFolder">Where the content is on this machine.</param>
    /// <param name="files">The scaffold's files.</param>
    /// <returns>Why nothing was written, as one lower-case clause; null where all was.</returns>
    public static string? Write(string contentFolder, IReadOnlyList<ScaffoldFile> files)
    {
        var folder = Path.GetFullPath(contentFolder);
        foreach (var file in files)
        {
            if (Path.Exists(Path.Combine(folder, file.Path)))
            {
                return $"`{file.Path}` is there already";
            }
        }

        foreach (var file in files)
        {
            if (WriteNew(Path.Combine(folder, file.Path), file.Text) is { } reason)
            {
                return $"`{file.Path}` cannot be written: {reason}";
            }
        }

        return null;
    }

    private static string? WriteNew(string path, string text)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            stream.Write(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return "the folder may not be written";
        }
        catch (IOException)
        {
            return "the disk refuses it";
        }
    }
}
