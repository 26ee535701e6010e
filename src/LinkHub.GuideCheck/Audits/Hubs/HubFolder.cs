using System.Collections.Concurrent;
using System.Text;
using LinkHub.Guides.Files;
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

    private readonly ContentReadings _readings = new();
    private readonly ConcurrentBag<Diagnostic> _unread = [];

    private string Root { get; init; } = "";

    private ContentFolder Folder => field ??= new ContentFolder(Root, _readings);

    /// <summary>
    /// Why nothing that was found in the hub can be relied on: a file was changed meanwhile, or was not read; null
    /// for nothing. Looks at all files that were read once more.
    /// </summary>
    public string? Problem()
    {
        if (_readings.Compare() is { } change)
        {
            return (change with { Path = Named(change.Path, "").Path }).During("check");
        }

        return _unread.Order(DiagnosticOrder.Instance).Select(unread => unread.Message).FirstOrDefault();
    }

    /// <summary>Lists a folder; links are not followed.</summary>
    /// <param name="folder">Where it is on this machine.</param>
    /// <param name="shown">The folder as findings name it.</param>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    public static HubFolder Open(string folder, string shown)
    {
        var root = Path.GetFullPath(folder);
        var paths = Directory.EnumerateFiles(root, "*", NoLinks)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
        return new HubFolder(Path.GetFileName(Path.TrimEndingDirectorySeparator(root)), shown, [.. paths]) { Root = root };
    }

    /// <summary>A file's bytes; none where it cannot be read, which is a <see cref="Problem"/>.</summary>
    public byte[] ReadBytes(string path)
    {
        var found = new DiagnosticBag();
        var bytes = Folder.ReadBytes(path, long.MaxValue, found);
        foreach (var unread in found)
        {
            _unread.Add(unread);
        }

        return bytes ?? [];
    }

    /// <summary>A file's text; bytes that are not UTF-8 become U+FFFD.</summary>
    public SourceFile ReadText(string path) =>
        Named(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetString(ReadBytes(path)).TrimStart('\uFEFF'));

    /// <summary>A text as a file of the hub, for findings.</summary>
    public SourceFile Named(string path, string text) => new(Shown.Length == 0 ? path : $"{Shown}/{path}", text);
}
