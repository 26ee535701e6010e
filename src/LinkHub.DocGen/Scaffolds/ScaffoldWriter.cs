using System.Text;
using LinkHub.Guides.Files;

namespace LinkHub.DocGen.Scaffolds;

/// <summary>Writes a scaffold's files, but never over an existing one.</summary>
public static class ScaffoldWriter
{
    /// <summary>Writes all files, or none if one of them exists already.</summary>
    /// <param name="contentFolder">Where the content is on this machine.</param>
    /// <param name="files">The scaffold's files.</param>
    /// <returns>
    /// Why nothing was written, as one lower-case clause, and what to do; both null after success.
    /// </returns>
    public static (string? Problem, string? Help) Write(
        string contentFolder, IReadOnlyList<ScaffoldFile> files)
    {
        var folder = Path.GetFullPath(contentFolder);
        foreach (var file in files)
        {
            if (Path.Exists(Path.Combine(folder, file.Path)))
            {
                return ($"`{file.Path}` is there already", "Choose another name, or move what is there.");
            }
        }

        var written = new List<string>();
        foreach (var file in files)
        {
            if (WriteNew(Path.Combine(folder, file.Path), file.Text, written) is { } problem)
            {
                written.ForEach(path => Remove(path, folder));
                return ($"cannot write `{file.Path}`: {DiskProblem.Cause(problem)}", DiskProblem.Help(
                    problem));
            }
        }

        return (null, null);
    }

    private static Exception? WriteNew(string path, string text, List<string> written)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            written.Add(path);
            stream.Write(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));
            return null;
        }
        catch (Exception problem) when (DiskProblem.Is(problem))
        {
            return problem;
        }
    }

    // Half a scaffold would be in the way of the next attempt.
    private static void Remove(string path, string content)
    {
        try
        {
            if (File.Exists(path))
            {
                File.Delete(path);
            }

            var folder = Path.GetDirectoryName(path)!;
            while (folder != content && Directory.Exists(folder)
                && !Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
                folder = Path.GetDirectoryName(folder)!;
            }
        }
        catch (Exception problem) when (DiskProblem.Is(problem))
        {
            // Why the file could not be written says more than why it cannot be deleted.
        }
    }
}

/// <summary>The files of a scaffold, or why there are none.</summary>
/// <param name="Files">In the order they are written; empty with a problem.</param>
/// <param name="Problem">One lower-case clause, or null if there are files.</param>
/// <param name="Help">What to do about the problem, in the imperative.</param>
public sealed record ScaffoldResult(
    IReadOnlyList<ScaffoldFile> Files, string? Problem = null, string? Help = null)
{
    /// <summary>What is left to do by hand before the files count; null for nothing.</summary>
    public string? Remark { get; init; }

    public static ScaffoldResult Failed(string problem, string help) => new([], problem, help);
}
