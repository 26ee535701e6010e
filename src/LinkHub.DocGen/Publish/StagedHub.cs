using System.Collections.Concurrent;
using System.IO.Enumeration;
using LinkHub.Guides.Files;
using LinkHub.Guides.Whitelabel;

namespace LinkHub.DocGen.Publish;

/// <summary>A hub that is being written where no reader sees it yet. For use by several threads.</summary>
/// <remarks>
/// Writing throws <see cref="OperationCanceledException"/> once no further file is wanted: the build is
/// interrupted, or the disk refused a file of this hub or another.
/// </remarks>
public sealed class StagedHub : IHubStore
{
    private readonly ConcurrentDictionary<string, string> _paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, Lazy<bool>> _folders = new(StringComparer.Ordinal);
    private readonly IOutputDisk _disk;
    private readonly CancellationToken _making;
    private readonly Action<PublishError>? _failed;
    private PublishError? _error;
    private long _bytes;
    private int _closed;

    /// <param name="brand">The brand's id.</param>
    /// <param name="path">An empty folder, in full.</param>
    /// <param name="disk">Writes the files.</param>
    /// <param name="failed">Receives failures.</param>
    /// <param name="making">Cancelled when no further file is wanted.</param>
    internal StagedHub(
        string brand,
        string path,
        IOutputDisk disk,
        Action<PublishError>? failed = null,
        CancellationToken making = default) =>
        (Brand, Path, _disk, _making, _failed) = (brand, path, disk, making, failed);

    /// <summary>The brand's id.</summary>
    public string Brand { get; }

    /// <summary>How many files were written.</summary>
    public int FileCount => _closed + _paths.Count;

    /// <summary>The size of all files together, in bytes.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>The first failure; a hub with one is not published.</summary>
    public PublishError? Error => Volatile.Read(ref _error);

    internal string Path { get; }

    /// <summary>Writes a file; each path once.</summary>
    /// <param name="path">Relative to the hub, with <c>/</c> between its parts.</param>
    /// <param name="bytes">The whole file.</param>
    /// <returns>Null when it is written.</returns>
    public PublishError? Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (Claim(path) is { } refused)
        {
            return refused;
        }

        try
        {
            _disk.Write(Place(path), bytes);
            Interlocked.Add(ref _bytes, bytes.Length);
            return null;
        }
        catch (Exception exception) when (DiskProblem.Is(exception))
        {
            return Fail(PublishError.Of($"write `{path}`", exception));
        }
    }

    /// <summary>Writes a file that is too large to be held at once.</summary>
    /// <param name="path">Relative to the hub, with <c>/</c> between its parts.</param>
    /// <param name="parts">Taken one after another.</param>
    /// <returns>Null when it is written.</returns>
    public PublishError? Write(string path, IEnumerable<ReadOnlyMemory<byte>> parts)
    {
        if (Claim(path) is { } refused)
        {
            return refused;
        }

        try
        {
            using var stream = _disk.Create(Place(path));
            foreach (var part in parts)
            {
                _making.ThrowIfCancellationRequested();
                stream.Write(part.Span);
                Interlocked.Add(ref _bytes, part.Length);
            }

            return null;
        }
        catch (Exception exception) when (DiskProblem.Is(exception))
        {
            return Fail(PublishError.Of($"write `{path}`", exception));
        }
    }

    /// <summary>
    /// A file that was written before, or null if there is none; for lists made of pages.
    /// </summary>
    public ReadOnlyMemory<byte>? Read(string path)
    {
        if (!Has(path))
        {
            return null;
        }

        try
        {
            return _disk.Read(System.IO.Path.Combine(Path, path));
        }
        catch (Exception exception) when (DiskProblem.Is(exception))
        {
            Fail(PublishError.Of($"read `{path}`", exception));
            return null;
        }
    }

    /// <summary>Whether that file was written; case and accents count.</summary>
    public bool Has(string path) => _paths.TryGetValue(Key(path), out var known) && known == path;

    /// <summary>
    /// Forgets the paths of a hub that nothing is written to, read from or asked about any more.
    /// </summary>
    internal void Close()
    {
        _closed = FileCount;
        _paths.Clear();
        _folders.Clear();
    }

    /// <summary>Whether every file that was written is still there.</summary>
    internal bool IsWhole()
    {
        var everywhere = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.None
        };
        var files = new FileSystemEnumerable<bool>(Path, (ref FileSystemEntry _) => true, everywhere)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
        };
        return Directory.Exists(Path) && files.Count() == FileCount;
    }

    private PublishError? Claim(string path)
    {
        _making.ThrowIfCancellationRequested();
        if (OutputPath.Problem(path) is { } problem)
        {
            return Fail(new PublishError(
                PublishErrorKind.BadPath, $"the path `{path}` {problem}", "Rename what it is made from."));
        }

        return _paths.TryAdd(Key(path), path) ? null : Fail(Collision(path));
    }

    private string Place(string path)
    {
        var full = System.IO.Path.Combine(Path, path);
        _ = _folders.GetOrAdd(System.IO.Path.GetDirectoryName(full)!, folder => new Lazy<bool>(() =>
        {
            _disk.MakeFolder(folder);
            return true;
        })).Value;
        return full;
    }

    private PublishError Collision(string path)
    {
        var other = _paths[Key(path)];
        var message = other == path
            ? $"two files would be written to `{path}`"
            : $"`{path}` and `{other}` are one path where case and accents do not count";
        return new PublishError(PublishErrorKind.Collision, message, "Rename what one of them is made from.");
    }

    private PublishError Fail(PublishError error)
    {
        Interlocked.CompareExchange(ref _error, error, comparand: null);
        _failed?.Invoke(error);
        return error;
    }

    // Disks that compare letters after normalising them take `é` in both its spellings for the same name.
    private static string Key(string path) =>
        System.Text.Ascii.IsValid(path)
            ? path
            : string.Concat(path.Select(CharacterFolding.Fold).Where(c => c != '\0'));
}

/// <summary>The place of a hub's files: a folder that is published later, or memory for a preview.</summary>
/// <remarks>Paths are relative to the hub, with <c>/</c> between their parts. For use by several
/// threads.</remarks>
public interface IHubStore
{
    /// <summary>Writes a file.</summary>
    /// <returns>Null when it is written.</returns>
    PublishError? Write(string path, ReadOnlySpan<byte> bytes);

    /// <summary>
    /// Writes a file that is too large to be held at once; the parts are taken one after another.
    /// </summary>
    /// <returns>Null when it is written.</returns>
    PublishError? Write(string path, IEnumerable<ReadOnlyMemory<byte>> parts);

    /// <summary>A file that was written before, or null if there is none.</summary>
    ReadOnlyMemory<byte>? Read(string path);

    /// <summary>Whether that file was written.</summary>
    bool Has(string path);
}
