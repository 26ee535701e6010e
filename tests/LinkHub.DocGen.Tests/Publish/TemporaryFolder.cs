namespace LinkHub.DocGen.Tests.Publish;

/// <summary>A folder of a test's own, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("hub-test-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file, folders as needed.</summary>
    public void Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
    }

    /// <summary>All files and what they hold, one a line, by path.</summary>
    public string List(string below = "") => List(new DirectoryInfo(this[below]));

    public static string List(DirectoryInfo folder) => !folder.Exists ? "(none)" : string.Join('\n', folder
        .EnumerateFiles("*", SearchOption.AllDirectories)
        .Select(file => (Name: System.IO.Path.GetRelativePath(folder.FullName, file.FullName), file.FullName))
        .Select(file => $"{file.Name}: {File.ReadAllText(file.FullName)}")
        .Order(StringComparer.Ordinal));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
