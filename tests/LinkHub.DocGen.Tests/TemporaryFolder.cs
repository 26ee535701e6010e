namespace LinkHub.DocGen.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("hub-test-").FullName;

    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    /// <summary>Writes a file, folders as needed.</summary>
    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[relative])!);
        File.WriteAllText(this[relative], text);
    }

    /// <summary>Every file below a folder, by relative path in ordinal order, with its bytes.</summary>
    public static SortedDictionary<string, byte[]> Snapshot(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            files.Add(System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }

        return files;
    }

    /// <summary>All files below a part of it and what they hold as text, one a line, by path.</summary>
    public string List(string below = "") => List(new DirectoryInfo(this[below]));

    /// <inheritdoc cref="List(string)" />
    public static string List(DirectoryInfo folder) => !folder.Exists ? "(none)" : string.Join('\n', folder
        .EnumerateFiles("*", SearchOption.AllDirectories)
        .Select(file => (Name: System.IO.Path.GetRelativePath(folder.FullName, file.FullName), file.FullName))
        .Select(file => $"{file.Name}: {File.ReadAllText(file.FullName)}")
        .Order(StringComparer.Ordinal));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
