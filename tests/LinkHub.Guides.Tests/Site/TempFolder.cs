using System.Text;

namespace LinkHub.Guides.Tests.Site;

/// <summary>A folder of its own for a test that needs the disk.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("guides-").FullName;

    public string this[string path] => System.IO.Path.Combine(Path, path);

    public TempFolder Write(string path, string text) => Write(path, new UTF8Encoding(false).GetBytes(text));

    public TempFolder Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[path])!);
        File.WriteAllBytes(this[path], bytes);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
