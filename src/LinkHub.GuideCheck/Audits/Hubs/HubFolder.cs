using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using LinkHub.Guides.Files;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Audits.Hubs;

/// <summary>The files of one built hub. May be used by many threads at once.</summary>
/// <param name="Name">The folder's name: the brand's id if a build made the hub.</param>
/// <param name="Shown">The name of the folder in findings.</param>
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
    /// Why the findings cannot be relied on: a file was changed during the audit or could not be read; null
    /// for no problem. Looks at all read files again.
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
        return new HubFolder(
            Path.GetFileName(Path.TrimEndingDirectorySeparator(root)), shown, [.. paths])
        { Root = root };
    }

    /// <summary>A file's bytes; empty if it cannot be read, which is a <see cref="Problem"/>.</summary>
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
        Named(
            path,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetString(ReadBytes(path))
                .TrimStart('\uFEFF'));

    /// <summary>A text as a file of the hub, for findings.</summary>
    public SourceFile Named(string path, string text) =>
        new(Shown.Length == 0 ? path : $"{Shown}/{path}", text);
}

/// <summary>Finds the hubs in the output of a build.</summary>
public static class HubFolders
{
    /// <summary>The file in which a build lists the hubs of its output folder.</summary>
    public const string Marker = ".hubs.json";

    private const string Home = "index.html";

    /// <summary>
    /// The folder itself if it has a first page; else the hubs that the build lists; else the folders with a
    /// first page.
    /// </summary>
    /// <param name="folder">The folder that the user named.</param>
    /// <returns>In ordinal order, or none if nothing was built there.</returns>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    public static IReadOnlyList<HubFolder> In(string folder)
    {
        var shown = folder.Replace('\\', '/').TrimEnd('/');
        if (File.Exists(Path.Combine(folder, Home)))
        {
            return [HubFolder.Open(folder, shown is "." ? "" : shown)];
        }

        var names = Listed(Path.Combine(folder, Marker)) ?? Directory.EnumerateDirectories(folder)
            .Select(path => Path.GetFileName(path)!)
            .Where(name => !name.StartsWith('.') && File.Exists(Path.Combine(folder, name, Home)));
        return [
            .. names.Where(name => Directory.Exists(Path.Combine(folder, name))).Order(StringComparer.Ordinal)
            .Select(
                name =>
                    HubFolder.Open(
                        Path.Combine(folder, name), shown is "." or "" ? name : $"{shown}/{name}"))];
    }

    private static IEnumerable<string>? Listed(string marker)
    {
        if (!File.Exists(marker))
        {
            return null;
        }

        try
        {
            using var list = JsonDocument.Parse(File.ReadAllBytes(marker));
            string[] names = [
                .. list.RootElement.GetProperty("hubs").EnumerateArray()
                    .Select(hub => hub.GetString() ?? "")];
            return names.Where(name => name.Length > 0 && !name.Contains("..", StringComparison.Ordinal)
                && !name.AsSpan().ContainsAny('/', '\\'));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException
            or KeyNotFoundException)
        {
            return null;
        }
    }
}
