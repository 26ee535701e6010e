using System.Collections.Concurrent;
using System.Threading.Channels;

namespace LinkHub.DocGen.Serve;

/// <summary>Reports which files of a content folder changed; a burst of changes is one report.</summary>
internal sealed class ContentWatcher : IDisposable
{
    private const string Unknown = "";

    // A save is several events within a millisecond or two; longer waits are felt.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(4);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(200);

    private readonly Channel<string> _changes = Channel.CreateBounded<string>(4096);

    // New files that were not reported yet, in full. Temporary names stay in it, as their last event may come
    // late.
    private readonly ConcurrentDictionary<string, string> _created = new(StringComparer.Ordinal);
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly string[] _ignored;
    private int _overruns;

    /// <param name="folders">Full paths; the first is the content folder.</param>
    /// <param name="ignored">Full paths of folders whose changes do not count.</param>
    public ContentWatcher(IReadOnlyList<string> folders, IReadOnlyList<string> ignored)
    {
        _ignored = [.. ignored.Select(folder => folder.TrimEnd('/') + "/")];
        foreach (var folder in folders.Where(Directory.Exists))
        {
            var isContent = folder == folders[0];
            var watcher = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = true,
                InternalBufferSize = 64 * 1024,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite,
            };
            void Changed(string fullPath, bool isNew = false) => Note(fullPath, folder, isContent, isNew);
            watcher.Changed += (_, change) => Changed(change.FullPath);
            watcher.Created += (_, change) => Changed(change.FullPath, isNew: true);
            watcher.Deleted += (_, change) => Changed(change.FullPath);
            watcher.Renamed += (_, change) =>
            {
                Changed(change.OldFullPath);
                Changed(change.FullPath);
            };
            watcher.Error += (_, _) => Overrun();
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    /// <summary>Waits for the next burst of changes.</summary>
    /// <returns>Paths relative to the content folder, or null if some are not known.</returns>
    public async Task<IReadOnlyCollection<string>?> Next(CancellationToken stop)
    {
        while (true)
        {
            var paths = await Burst(stop);
            paths?.RemoveWhere(IsGone);
            if (paths is null or { Count: > 0 })
            {
                Forget(paths ?? _created.Keys);
                return paths;
            }
        }
    }

    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    private async Task<HashSet<string>?> Burst(CancellationToken stop)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal) { await _changes.Reader.ReadAsync(stop) };
        var latest = Environment.TickCount64 + (long)Longest.TotalMilliseconds;
        do
        {
            await Task.Delay(Quiet, stop);
        }
        while (Drain(paths) && Environment.TickCount64 < latest);

        var isOverrun = Interlocked.Exchange(ref _overruns, 0) > 0;
        return isOverrun || paths.Contains(Unknown) ? null : paths;
    }

    private bool Drain(HashSet<string> paths)
    {
        var hasMore = false;
        while (_changes.Reader.TryRead(out var path))
        {
            hasMore = true;
            paths.Add(path);
        }

        return hasMore;
    }

    private void Note(string fullPath, string folder, bool isContent, bool isNew)
    {
        var path = Path.GetRelativePath(folder, fullPath).Replace('\\', '/');
        if (!WatchedName.Counts(path)
            || _ignored.Any(other => fullPath.StartsWith(other, StringComparison.Ordinal)))
        {
            return;
        }

        if (isNew && isContent)
        {
            _created[path] = fullPath;
        }

        // Files of other folders are known by other names; the folder is read again for them.
        if (!_changes.Writer.TryWrite(isContent ? path : Unknown))
        {
            Overrun();
        }
    }

    private void Forget(IEnumerable<string> told)
    {
        foreach (var path in told)
        {
            _created.TryRemove(path, out _);
        }
    }

    // Many editors write a file of a passing name and then give it the right one.
    private bool IsGone(string path) => _created.TryGetValue(path, out var full) && !Path.Exists(full);

    private void Overrun()
    {
        Interlocked.Increment(ref _overruns);
        _changes.Writer.TryWrite(Unknown);
    }
}

/// <summary>Which changed files are content rather than an editor's or a system's own.</summary>
internal static class WatchedName
{
    /// <param name="path">Relative to the watched folder, with <c>/</c> between its parts.</param>
    public static bool Counts(string path) => path.Split('/').All(part => !IsPassing(part));

    // Hidden files, and the swap, lock and backup files of Vim, Emacs, JetBrains and office programs.
    private static bool IsPassing(string part) =>
        part.Length == 0
        || part[0] is '.' or '#'
        || part.StartsWith("~$", StringComparison.Ordinal)
        || part[^1] is '~' or '#'
        || part == "4913"
        || part.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase)
        || part.EndsWith(".swp", StringComparison.OrdinalIgnoreCase)
        || part.EndsWith(".swx", StringComparison.OrdinalIgnoreCase)
        || part.Contains("___jb_", StringComparison.Ordinal);
}
