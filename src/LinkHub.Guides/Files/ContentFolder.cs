using LinkHub.Guides.Text;
using Microsoft.Win32.SafeHandles;

namespace LinkHub.Guides.Files;

/// <summary>
/// Opens the files of one folder, and nothing outside it: the only class that reads a content folder's files.
/// </summary>
/// <remarks>
/// Links are followed only to regular files inside the folder; linked folders, pipes, sockets and devices are
/// refused with a finding. A second name of a file (a hard link) is a file like any other: checkouts and
/// caches make them, and who may make one may read the file. Sizes are checked before anything is read.
/// Failures are findings, never exceptions; but for a machine that can open or read no file at all. What is
/// read is compared with what was read of the same file before.
/// </remarks>
public sealed class ContentFolder
{
    private readonly string _fullPath;
    private readonly string _boundary;
    private readonly string _prefix;
    private readonly ContentReadings _readings;

    /// <param name="folder">Where it is on this machine; may itself be a link.</param>
    /// <param name="readings">Gets every reading of the run; null for a run of its own.</param>
    public ContentFolder(string folder, ContentReadings? readings = null)
        : this(RealPath.Of(folder) ?? Path.GetFullPath(folder), prefix: "", boundary: null, readings ?? new())
    {
    }

    private ContentFolder(string fullPath, string prefix, string? boundary, ContentReadings readings) =>
        (_fullPath, _prefix, _boundary, _readings) = (fullPath, prefix, boundary ?? fullPath, readings);

    /// <summary>What every path of the folder begins with: empty, or a path with its <c>/</c>.</summary>
    internal string Prefix => _prefix;

    /// <summary>Where it is on this machine.</summary>
    internal string FullPath => _fullPath;

    public bool Exists => Directory.Exists(_fullPath);

    /// <summary>A part of the folder, or a folder elsewhere where the configured path leads out.</summary>
    /// <param name="root">The path as configured: relative to this folder, or absolute.</param>
    /// <param name="name">What paths in findings begin with where the part lies elsewhere.</param>
    public ContentFolder Root(string root, string name)
    {
        var fullPath = Path.GetFullPath(Path.Combine(_fullPath, root));
        if (RealPath.IsWithin(fullPath, _fullPath))
        {
            var below = Path.GetRelativePath(_fullPath, fullPath).Replace('\\', '/');
            return new ContentFolder(fullPath, below == "." ? "" : below + "/", _boundary, _readings);
        }

        return new ContentFolder(RealPath.Of(fullPath) ?? fullPath, name + "/", boundary: null, _readings);
    }

    /// <summary>Whether a configured path is this folder or lies in it, links resolved.</summary>
    /// <param name="root">Relative to this folder, or absolute.</param>
    internal bool Holds(string root) =>
        RealPath.Of(Path.Combine(_fullPath, root)) is { } real && RealPath.IsWithin(real, _fullPath);

    /// <summary>Whether a configured path is the topmost folder of a disk, links resolved.</summary>
    /// <param name="root">Relative to this folder, or absolute.</param>
    internal bool IsWholeDisk(string root) =>
        RealPath.Of(Path.Combine(_fullPath, root)) is { } real && Path.GetPathRoot(real) == real;

    /// <summary>
    /// All files below, in ordinal order of their paths; names that begin with a dot are left out.
    /// </summary>
    public IReadOnlyList<ContentFile> List(DiagnosticBag diagnostics)
    {
        var files = Walk(diagnostics);
        _readings.TakeListing(this, files);
        return files;
    }

    /// <summary>
    /// The names of the folders directly inside, in ordinal order; names that begin with a dot are left out,
    /// and so are links.
    /// </summary>
    internal IReadOnlyList<string> Folders(DiagnosticBag diagnostics) =>
        new FolderWalk(_fullPath, _prefix, _boundary, diagnostics).Folders();

    /// <summary>The file of that path, as <see cref="List"/> gives it, or null if there is none.</summary>
    public ContentFile? Find(string path, DiagnosticBag diagnostics)
    {
        var file = Look(path, diagnostics);
        _readings.TakeSought(this, path, file is not null);
        return file;
    }

    /// <summary>
    /// A whole file's bytes, or null with a finding if it cannot be read or is larger than the limit.
    /// </summary>
    public byte[]? ReadBytes(string path, long limit, DiagnosticBag diagnostics) =>
        Read(path, int.MaxValue, limit, diagnostics);

    /// <summary>
    /// A whole file's text, or null with a finding if it cannot be read or is larger than the limit.
    /// </summary>
    public SourceFile? ReadText(string path, long limit, DiagnosticBag diagnostics) =>
        ReadBytes(path, limit, diagnostics) is { } bytes
            ? SourceDecoder.Decode(path, bytes, diagnostics)
            : null;

    /// <summary>
    /// The first bytes of a file, fewer where the file is shorter, or null with a finding if it cannot be
    /// read.
    /// </summary>
    public byte[]? ReadStart(string path, int count, DiagnosticBag diagnostics) =>
        Read(path, count, long.MaxValue, diagnostics);

    private static SourceSpan Place(string path) => new SourceFile(path, "").Whole;

    private static byte[] ReadUpTo(SafeFileHandle handle, long count)
    {
        var bytes = new byte[count];
        var filled = 0;
        while (filled < bytes.Length
            && RandomAccess.Read(handle, bytes.AsSpan(filled), filled) is > 0 and var read)
        {
            filled += read;
        }

        return filled == bytes.Length ? bytes : bytes[..filled];
    }

    private static void ReportSize(string path, long limit, DiagnosticBag diagnostics)
    {
        var size = limit >= 1 << 20 ? $"{limit >> 20} MB" : $"{limit} bytes";
        const string help = "Split or shrink the file, or raise the limit under `limits` in linkhub.yaml.";
        diagnostics.Add(TextRules.LimitReached, Place(path), $"`{path}` is larger than {size}", help);
    }

    /// <summary>Where a path of this folder is on this machine; null for one that is not of it.</summary>
    internal string? Full(string path)
    {
        var isBelow = path.StartsWith(_prefix, StringComparison.Ordinal)
            && !path.Split('/').Any(part => part is ".." or "." or "");
        return isBelow ? Path.Join(_fullPath, path[_prefix.Length..]) : null;
    }

    /// <summary>All files below now, whatever was listed before.</summary>
    internal IReadOnlyList<ContentFile> Walk(DiagnosticBag diagnostics) =>
        new FolderWalk(_fullPath, _prefix, _boundary, diagnostics).Files();

    /// <summary>How a file differs from its first reading, or null if it does not.</summary>
    internal ContentChangeKind? ChangeSince(FirstReading first, string path)
    {
        try
        {
            if (Full(path) is not { } fullPath || !FolderWalk.MayOpen(fullPath, _boundary))
            {
                return first.WasRead ? ContentChangeKind.Removed : null;
            }

            using var handle = Open(fullPath);
            var isSame = first.IsUntouched(handle) || first.Agrees(
                RandomAccess.GetLength(handle), ReadUpTo(handle, first.Known));
            return isSame ? null : ContentChangeKind.Changed;
        }
        catch (Exception problem) when (IsRefusal(problem))
        {
            return first.WasRead ? ContentChangeKind.Changed : null;
        }
    }

    private ContentFile? Look(string path, DiagnosticBag diagnostics)
    {
        if (Full(path) is not { } fullPath)
        {
            return null;
        }

        // A link that leads nowhere is there, and is refused rather than passed over.
        var info = new FileInfo(fullPath);
        if (!info.Exists && !Directory.Exists(fullPath) && info.LinkTarget is null)
        {
            return null;
        }

        return FolderWalk.Accepts(info, path, _boundary, diagnostics)
            ? new ContentFile(path, info.Length)
            : null;
    }

    private byte[]? Read(string path, int count, long limit, DiagnosticBag diagnostics)
    {
        if (Full(path) is not { } fullPath)
        {
            diagnostics.Add(TextRules.UnreadableFile, Place(path), $"`{path}` is not in the content folder");
            return null;
        }

        try
        {
            _readings.Opening?.Invoke(path);
            if (!FolderWalk.MayOpen(fullPath, _boundary))
            {
                return Refuse(path, ContentChangeKind.Removed, "it cannot be read", diagnostics);
            }

            using var handle = Open(fullPath);
            var opened = FirstReading.Opened(this, handle);
            if (opened.Length > Math.Min(limit, Array.MaxLength))
            {
                ReportSize(path, limit, diagnostics);
                _readings.TakeTooLarge(path, opened);
                return null;
            }

            var bytes = ReadUpTo(
                handle, Math.Min(opened.Length, Math.Max(count, _readings.KnownBytes(path))));
            _readings.Take(path, opened, bytes);
            return bytes.Length > count ? bytes[..count] : bytes;
        }
        catch (Exception problem) when (IsRefusal(problem))
        {
            return problem is UnauthorizedAccessException
                ? Refuse(path, ContentChangeKind.Changed, "it may not be read", diagnostics)
                : Refuse(path, KindOf(problem), "it cannot be read", diagnostics);
        }
    }

    private byte[]? Refuse(string path, ContentChangeKind kind, string why, DiagnosticBag diagnostics)
    {
        _readings.TakeRefused(this, path, kind);
        diagnostics.Add(TextRules.UnreadableFile, Place(path), $"`{path}` was not read: {why}");
        return null;
    }

    private static ContentChangeKind KindOf(Exception problem) =>
        problem is FileNotFoundException or DirectoryNotFoundException
            ? ContentChangeKind.Removed
            : ContentChangeKind.Changed;

    private static bool IsRefusal(Exception problem) =>
        !DiskProblem.IsOfMachine(problem)
        && problem is IOException or UnauthorizedAccessException or NotSupportedException;

    // Others may go on writing: that a file is not the same any more is noticed, not prevented.
    private static SafeFileHandle Open(string fullPath) => File.OpenHandle(
        fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}

/// <summary>A file that a content folder lists; it has not been opened.</summary>
/// <param name="Path">As findings and entries name it: relative to the content folder, with <c>/</c>.</param>
/// <param name="Bytes">Its size when it was listed.</param>
public sealed record ContentFile(string Path, long Bytes)
{
    /// <summary>The file's name with its extension.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The path up to the last <c>/</c>; empty for a file at the top.</summary>
    public string Folder => Path.LastIndexOf('/') is var slash and >= 0 ? Path[..slash] : "";

    /// <summary>Lower-case, with its dot; empty without one.</summary>
    public string Extension => System.IO.Path.GetExtension(Path).ToLowerInvariant();
}
