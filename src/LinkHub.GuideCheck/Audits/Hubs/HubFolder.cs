using System.Text;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Audits.Hubs;

/// <summary>The files of one built hub. May be used by many threads at once.</summary>
/// <param name="Name">The folder's name, which is the brand's where a build made it.</param>
/// <param name="Shown">The folder as findings name it.</param>
/// <param name="Paths">All files, relative to the folder with <c>/</c>, in ordinal order.</param>
public sealed record HubFolder(string Name, string Shown, IReadOnlyList<string> Paths)
{
    private static readonly EnumerationOptions NoLinks = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    private string Root { get; init; } = "";

    /// <summary>Lists a folder; links are not followed.</summary>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    public static HubFolder Open(string folder, string shown)
    {
        var root = Path.GetFullPath(folder);
        var paths = Directory.EnumerateFiles(root, "*", NoLinks)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
        return new HubFolder(Path.GetFileName(Path.TrimEndingDirectorySeparator(root)), shown, [.. paths]) { Root = root };
    }

    public byte[] ReadBytes(string path) => File.ReadAllBytes(Path.Combine(Root, path));

    /// <summary>A file's text; bytes that are not UTF-8 become U+FFFD.</summary>
    public SourceFile ReadText(string path) =>
        Named(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetString(ReadBytes(path)).TrimStart('\uFEFF'));

    /// <summary>A text as a file of the hub, for findings.</summary>
    public SourceFile Named(string path, string text) => new(Shown.Length == 0 ? path : $"{Shown}/{path}", text);
}
