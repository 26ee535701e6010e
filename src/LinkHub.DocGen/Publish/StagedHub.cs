using System.Collections.Concurrent;
using LinkHub.GuideCheck.Whitelabel;
using Microsoft.Win32.SafeHandles;

namespace LinkHub.DocGen.Publish;

/// <summary>A hub that is being written where nobody looks yet. For use by several threads.</summary>
public sealed class StagedHub : IHubStore
{
    private readonly ConcurrentDictionary<string, string> _paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, Lazy<DirectoryInfo>> _folders = new(StringComparer.Ordinal);
    private PublishError? _error;
    private long _bytes;

    private StagedHub(string brand, string path) => (Brand, Path) = (brand, path);

    /// <summary>The brand's id.</summary>
    public string Brand { get; }

    /// <summary>How many files were written.</summary>
    public int FileCount => _paths.Count;

    /// <summary>The size of all files together, in bytes.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>The first thing that went wrong; a hub with it is not published.</summary>
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
            using var file = Open(path);
            RandomAccess.Write(file, bytes, fileOffset: 0);
            Interlocked.Add(ref _bytes, bytes.Length);
            return null;
        }
        catch (Exception exception) when (DiskErrors.Is(exception))
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
            using var stream = new FileStream(Open(path), FileAccess.Write, bufferSize: 1 << 16);
            foreach (var part in parts)
            {
                stream.Write(part.Span);
                Interlocked.Add(ref _bytes, part.Length);
            }

            return null;
        }
        catch (Exception exception) when (DiskErrors.Is(exception))
        {
            return Fail(PublishError.Of($"write `{path}`", exception));
        }
    }

    /// <summary>
    /// A file that was written before, or null where there is none; for lists made of pages.
    /// </summary>
    public ReadOnlyMemory<byte>? Read(string path)
    {
        if (!Has(path))
        {
            return null;
        }

        try
        {
            return File.ReadAllBytes(System.IO.Path.Combine(Path, path));
        }
        catch (Exception exception) when (DiskErrors.Is(exception))
        {
            Fail(PublishError.Of($"read `{path}`", exception));
            return null;
        }
    }

    /// <summary>Whether that file was written; case and accents count.</summary>
    public bool Has(string path) => _paths.TryGetValue(Key(path), out var known) && known == path;

    internal static StagedHub Create(string brand, string path)
    {
        Directory.CreateDirectory(path);
        return new StagedHub(brand, path);
    }

    private PublishError? Claim(string path)
    {
        if (OutputPath.Problem(path) is { } problem)
        {
            return Fail(new PublishError(
                PublishErrorKind.BadPath, $"the path `{path}` {problem}", "Rename what it is made from."));
        }

        return _paths.TryAdd(Key(path), path) ? null : Fail(Collision(path));
    }

    private SafeFileHandle Open(string path)
    {
        var full = System.IO.Path.Combine(Path, path);
        MakeFolder(System.IO.Path.GetDirectoryName(full)!);
        return File.OpenHandle(full, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
    }

    private void MakeFolder(string folder) =>
        _ = _folders.GetOrAdd(folder, f => new Lazy<DirectoryInfo>(() => Directory.CreateDirectory(f))).Value;

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
        return error;
    }

    // Disks that compare letters after normalising them take `é` in both its spellings for the same name.
    private static string Key(string path) =>
        System.Text.Ascii.IsValid(path) ? path : string.Concat(path.Select(CharacterFolding.Fold).Where(c => c != '\0'));
}
