using System.Collections.Concurrent;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Files;

/// <summary>
/// Remembers what each file was when a run first read it, and compares every later reading with that. Without a
/// change, all that the run worked with was in the folders at one moment: that of the last comparison.
/// </summary>
/// <remarks>
/// Texts are not held: of each file there is a length, a time and a hash. May be used by many threads at once.
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

    /// <summary>Hears the path of a file before each opening; null where nobody listens.</summary>
    public Action<string>? Opening { get; init; }

    /// <summary>The change noticed so far whose path is the first in ordinal order; null where there is none.</summary>
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
    /// Looks at all listed folders and all files that were read once more. Opens only files whose time has
    /// changed; a file that was written anew with the same bytes is no change.
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

    /// <summary>How many of a file's bytes a reading needs so that it can be compared with the first.</summary>
    internal int KnownBytes(string path) => _first.TryGetValue(path, out var first) ? first.Known : 0;

    /// <summary>Takes in a reading of a file's first bytes, or of all.</summary>
    /// <param name="path">The file.</param>
    /// <param name="opened">What it was when it was opened.</param>
    /// <param name="bytes">Of the beginning, at least <see cref="KnownBytes"/> where there are as many.</param>
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

    /// <summary>Takes in that a file was opened and is too large to be read.</summary>
    internal void TakeTooLarge(string path, FirstReading opened)
    {
        if (_first.GetOrAdd(path, opened).Length != opened.Length)
        {
            Notice(path, ContentChangeKind.Changed);
        }
    }

    /// <summary>Takes in that a file could not be opened.</summary>
    internal void TakeRefused(ContentFolder folder, string path, ContentChangeKind kind)
    {
        if (_first.GetOrAdd(path, FirstReading.Refused(folder)).WasRead
            || (kind == ContentChangeKind.Removed && WasThere(path)))
        {
            Notice(path, kind);
        }
    }

    /// <summary>Takes in which files a folder has.</summary>
    internal void TakeListing(ContentFolder folder, IReadOnlyList<ContentFile> files)
    {
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        if (!_listings.TryAdd(folder.FullPath, (folder, paths)))
        {
            CompareListing(folder, _listings[folder.FullPath].Paths, paths);
        }
    }

    /// <summary>Takes in whether a folder has a file that was looked for by its name.</summary>
    internal void TakeSought(ContentFolder folder, string path, bool isThere)
    {
        if (_sought.GetOrAdd(path, (folder, isThere)).IsThere != isThere)
        {
            Notice(path, isThere ? ContentChangeKind.Added : ContentChangeKind.Removed);
        }
    }

    // A file that was seen and is not there any more was taken away between the two.
    private bool WasThere(string path) => (_sought.TryGetValue(path, out var sought) && sought.IsThere)
        || _listings.Values.Any(listing => listing.Paths.Contains(path));

    // Logs, backups and what editors write for themselves come and go.
    private static bool IsContent(string path) => Path.GetExtension(path).ToLowerInvariant() is
        ".mdx" or ".md" or ".txt" or ".yaml" or ".html" or ".css" or ".woff2" or ".woff" or ".ttf" or ".otf"
        or ".svg" or ".png" or ".jpg" or ".jpeg" or ".gif" or ".webp" or ".ico";

    private void CompareListing(ContentFolder folder, HashSet<string> before) => CompareListing(
        folder, before, folder.Walk(new DiagnosticBag()).Select(file => file.Path).ToHashSet(StringComparer.Ordinal));

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
