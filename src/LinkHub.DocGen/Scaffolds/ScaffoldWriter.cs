using System.Text;
using LinkHub.Guides.Programs;

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

        var written = new List<string>();
        foreach (var file in files)
        {
            written.Add(Path.Combine(folder, file.Path));
            if (WriteNew(written[^1], file.Text) is { } reason)
            {
                written.ForEach(Remove);
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
        catch (Exception problem) when (DiskProblem.Is(problem))
        {
            return DiskProblem.Cause(problem);
        }
    }

    // Half a scaffold would be in the way of the next attempt.
    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception problem) when (DiskProblem.Is(problem))
        {
            // Why the file could not be written says more than why it cannot be deleted.
        }
    }
}
