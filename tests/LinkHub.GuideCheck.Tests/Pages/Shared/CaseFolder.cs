namespace LinkHub.GuideCheck.Tests.Pages;

/// <summary>A folder for one case: the base files, the case's files over them, all with one line end.</summary>
internal sealed class CaseFolder : IDisposable
{
    public CaseFolder(string baseFolder, IEnumerable<(string Path, string? Text)> files, string lineEnd)
    {
        foreach (var path in Directory.EnumerateFiles(baseFolder, "*", SearchOption.AllDirectories))
        {
            Write(System.IO.Path.GetRelativePath(baseFolder, path), File.ReadAllText(path), lineEnd);
        }

        foreach (var (path, text) in files)
        {
            if (text is null)
            {
                File.Delete(System.IO.Path.Combine(Path, path));
            }
            else
            {
                Write(path, text, lineEnd);
            }
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("rule-case-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private void Write(string path, string text, string lineEnd)
    {
        var file = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text.ReplaceLineEndings(lineEnd));
    }
}
