using System.Collections.Concurrent;
using LinkHub.Guides.Files;

namespace LinkHub.DocGen.Export;

/// <summary>
/// The files of one export: they are written beside the output folder's files and put in place only when all
/// are written. May be used by many threads at once.
/// </summary>
internal sealed class ExportedFiles : IDisposable
{
    private readonly ConcurrentBag<string> _paths = [];
    private readonly string _output;
    private readonly string _staging;

    /// <param name="output">The output folder, in full; it is made if it does not exist.</param>
    /// <exception cref="IOException">The disk refuses.</exception>
    public ExportedFiles(string output)
    {
        (_output, _staging) = (output, Path.Combine(output, ".docgen-export"));
        Delete();
        WholeFile.MakeFolder(_staging);
    }

    /// <summary>Writes a file; each path once.</summary>
    /// <param name="path">Relative to the output folder.</param>
    /// <param name="bytes">The whole file.</param>
    /// <exception cref="IOException">The disk refuses.</exception>
    public void Write(string path, byte[] bytes)
    {
        var file = Path.Combine(_staging, path);
        WholeFile.MakeFolder(Path.GetDirectoryName(file)!);
        Do(path, () => File.WriteAllBytes(file, bytes));
        _paths.Add(path);
    }

    /// <summary>Puts all files in place, each in one step.</summary>
    /// <returns>How many there are.</returns>
    /// <exception cref="IOException">The disk refuses.</exception>
    public int Publish()
    {
        foreach (var path in _paths)
        {
            var file = Path.Combine(_output, path);
            WholeFile.MakeFolder(Path.GetDirectoryName(file)!);
            Do(path, () => File.Move(Path.Combine(_staging, path), file, overwrite: true));
        }

        return _paths.Count;
    }

    /// <summary>Deletes files that were written but not put in place.</summary>
    public void Dispose() => Delete();

    private static void Do(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception problem) when (DiskProblem.Is(problem))
        {
            throw DiskProblem.While($"write `{path}`", problem);
        }
    }

    private void Delete()
    {
        try
        {
            if (Directory.Exists(_staging))
            {
                Directory.Delete(_staging, recursive: true);
            }
        }
        catch (Exception problem) when (DiskProblem.Is(problem))
        {
            // Why the files could not be written says more; the next export deletes what is left here.
        }
    }
}
