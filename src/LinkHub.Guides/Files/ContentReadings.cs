using System.Collections.Concurrent;
using System.IO.Hashing;
using LinkHub.Guides.Text;
using Microsoft.Win32.SafeHandles;

namespace LinkHub.Guides.Files;

/// <summary>
/// Remembers each file as a run first read it, and compares every later reading with that. Without a change,
/// everything that the run read was in the folders at one moment: that of the last comparison.
/// </summary>
/// <remarks>
/// Texts are not held: of each file there is a length, a time and a hash. May be used by many threads at
/// once.
/// </remarks>
public sealed class ContentReadings
{
    private readonly ConcurrentDictionary<string, FirstReading> _first = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (ContentFolder Folder, HashSet<string> Paths)> _listings =
        new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, (ContentFolder Folder, bool IsThere)> _sought =
        new(StringComparer.Ordinal);

    private readonly Lock _lock = new();
    private ContentChange? _noticed;

    /// <summary>Called with the path of a file before each opening; null for no call.</summary>
    public Action<string>? Opening { get; init; }

    /// <summary>
    /// The change noticed so far whose path is the first in ordinal order, or null if there is none.
    /// </summary>
    public ContentChange? Noticed
    {
        get
        {
            lock (_lock)
            {
                return _noticed;
            }
        }
    }

    /// <summary>
    /// Looks at all listed folders and all files that were read again. Opens only files whose time has
    /// changed; a file that was rewritten with the same bytes is no change.
    /// </summary>
    /// <returns>As <see cref="Noticed"/>.</returns>
    public ContentChange? Compare()
    {
        if (Noticed is null)
        {
            foreach (var (folder, paths) in _listings.Values)
            {
                CompareListing(folder, paths);
            }

            foreach (var (path, sought) in _sought)
            {
                TakeSought(sought.Folder, path, sought.Folder.Find(path, []) is not null);
            }

            foreach (var (path, first) in _first)
            {
                if (first.Folder.ChangeSince(first, path) is { } kind)
                {
                    Notice(path, kind);
                }
            }
        }

        return Noticed;
    }

    /// <summary>
    /// How many of a file's bytes a reading needs so that it can be compared with the first.
    /// </summary>
    internal int KnownBytes(string path) => _first.TryGetValue(path, out var first) ? first.Known : 0;

    /// <summary>Records a reading of a file's first bytes, or of the whole file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="opened">The file's state when it was opened.</param>
    /// <param name="bytes">
    /// The beginning of the file: at least <see cref="KnownBytes"/> bytes, or all of a shorter file.
    /// </param>
    internal void Take(string path, FirstReading opened, ReadOnlySpan<byte> bytes)
    {
        if (!_first.TryGetValue(path, out var first))
        {
            first = _first.GetOrAdd(path, opened.With(bytes));
        }

        if (!first.Agrees(opened.Length, bytes))
        {
            Notice(path, ContentChangeKind.Changed);
        }
        else if (first.Known < bytes.Length)
        {
            // Where another thread has read as much meanwhile, the next reading is compared with that one.
            _first.TryUpdate(path, first.With(bytes), first);
        }
    }

    /// <summary>Records that a file was opened and is too large to be read.</summary>
    internal void TakeTooLarge(string path, FirstReading opened)
    {
        if (_first.GetOrAdd(path, opened).Length != opened.Length)
        {
            Notice(path, ContentChangeKind.Changed);
        }
    }

    /// <summary>Records that a file could not be opened.</summary>
    internal void TakeRefused(ContentFolder folder, string path, ContentChangeKind kind)
    {
        if (_first.GetOrAdd(path, FirstReading.Refused(folder)).WasRead
            || (kind == ContentChangeKind.Removed && WasThere(path)))
        {
            Notice(path, kind);
        }
    }

    /// <summary>Records which files a folder has.</summary>
    internal void TakeListing(ContentFolder folder, IReadOnlyList<ContentFile> files)
    {
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        if (!_listings.TryAdd(folder.FullPath, (folder, paths)))
        {
            CompareListing(folder, _listings[folder.FullPath].Paths, paths);
        }
    }

    /// <summary>Records whether a folder has a file that was looked for by its name.</summary>
    internal void TakeSought(ContentFolder folder, string path, bool isThere)
    {
        if (_sought.GetOrAdd(path, (folder, isThere)).IsThere != isThere)
        {
            Notice(path, isThere ? ContentChangeKind.Added : ContentChangeKind.Removed);
        }
    }

    // A file that was seen before and is missing now was removed in between.
    private bool WasThere(string path) => (_sought.TryGetValue(path, out var sought) && sought.IsThere)
        || _listings.Values.Any(listing => listing.Paths.Contains(path));

    // Logs, backups and what editors write for themselves come and go.
    private static bool IsContent(string path) => Path.GetExtension(path).ToLowerInvariant() is
        ".mdx" or ".md" or ".txt" or ".yaml" or ".html" or ".css" or ".woff2" or ".woff" or ".ttf" or ".otf"
        or ".svg" or ".png" or ".jpg" or ".jpeg" or ".gif" or ".webp" or ".ico";

    private void CompareListing(ContentFolder folder, HashSet<string> before) => CompareListing(
        folder, before,
        folder.Walk(new DiagnosticBag()).Select(file => file.Path).ToHashSet(StringComparer.Ordinal));

    private void CompareListing(ContentFolder folder, HashSet<string> before, HashSet<string> now)
    {
        foreach (var path in before.Where(path => !now.Contains(path)))
        {
            Notice(path, ContentChangeKind.Removed);
        }

        foreach (var path in now.Where(path => !before.Contains(path) && IsContent(path)))
        {
            Notice(path, ContentChangeKind.Added);
        }
    }

    private void Notice(string path, ContentChangeKind kind)
    {
        lock (_lock)
        {
            if (_noticed is null || string.CompareOrdinal(path, _noticed.Path) < 0)
            {
                _noticed = new ContentChange(path, kind);
            }
        }
    }
}

/// <summary>
/// A file that was not the same during the whole of a run, so that the run saw two states of it.
/// </summary>
/// <param name="Path">As findings name it: relative to the content folder, with <c>/</c>.</param>
/// <param name="Kind">What happened to it.</param>
public sealed record ContentChange(string Path, ContentChangeKind Kind)
{
    /// <summary>
    /// One clause for a message: <c>`guides/x.mdx` was changed while the build was reading it</c>.
    /// </summary>
    /// <param name="run">The work that reads: <c>build</c>, <c>check</c> or <c>export</c>.</param>
    public string During(string run) => $"`{Path}` " + Kind switch
    {
        ContentChangeKind.Added => $"was added while the {run} was reading the folder",
        ContentChangeKind.Removed => $"was deleted, moved or replaced while the {run} was reading the folder",
        _ => $"was changed while the {run} was reading it",
    };
}

/// <summary>The change of a file between two readings.</summary>
public enum ContentChangeKind
{
    /// <summary>It has other bytes, or may no longer be read.</summary>
    Changed,

    /// <summary>
    /// There is no such file any more: another name, a folder or a link stands in its place.
    /// </summary>
    Removed,

    /// <summary>It was not there when its folder was listed.</summary>
    Added,
}

/// <summary>The state of a file when a run first read it. The bytes themselves are not kept.</summary>
/// <param name="Folder">Opens it again.</param>
/// <param name="Length">The whole file's length in bytes; -1 where it could not be read.</param>
/// <param name="Changed">When the file was last written, as the disk says.</param>
/// <param name="Known">How many of its first bytes were read.</param>
/// <param name="Hash">The hash of those bytes.</param>
internal sealed record FirstReading(
    ContentFolder Folder, long Length, DateTime Changed, int Known, UInt128 Hash)
{
    /// <summary>
    /// A file that was opened and not yet read: what is written during the reading is a change, too.
    /// </summary>
    public static FirstReading Opened(ContentFolder folder, SafeFileHandle handle) =>
        new(folder, RandomAccess.GetLength(handle), File.GetLastWriteTimeUtc(handle), Known: 0, HashOf([]));

    /// <summary>A file that could not be opened.</summary>
    public static FirstReading Refused(ContentFolder folder) =>
        new(folder, Length: -1, default, Known: 0, HashOf([]));

    public bool WasRead => Length >= 0;

    /// <summary>Whether the disk says that the file was not written since.</summary>
    public bool IsUntouched(SafeFileHandle handle) =>
        RandomAccess.GetLength(handle) == Length && File.GetLastWriteTimeUtc(handle) == Changed;

    /// <summary>Whether a later reading, which has no fewer bytes, begins with the same ones.</summary>
    public bool Agrees(long length, ReadOnlySpan<byte> bytes) => length == Length
        && bytes.Length >= Known && HashOf(bytes[..Known]) == Hash;

    /// <summary>The same with the bytes that were read.</summary>
    public FirstReading With(ReadOnlySpan<byte> bytes) =>
        this with { Known = bytes.Length, Hash = HashOf(bytes) };

    private static UInt128 HashOf(ReadOnlySpan<byte> bytes) => XxHash128.HashToUInt128(bytes);
}
