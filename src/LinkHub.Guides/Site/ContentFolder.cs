using LinkHub.Guides.Programs;
using LinkHub.Guides.Text;
using Microsoft.Win32.SafeHandles;

namespace LinkHub.Guides.Site;

/// <summary>
/// Opens the files of one folder, and nothing outside it: the only class that reads a content folder's files.
/// </summary>
/// <remarks>
/// Links are followed only to regular files inside the folder; linked folders, pipes, sockets and devices are
/// refused with a finding. A second name of a file (a hard link) is a file like any other: checkouts and
/// caches make them, and who may make one may read the file. Sizes are checked before anything is read.
/// Failures are findings, never exceptions; but for a machine that can open or read no file at all.
/// </remarks>
public sealed class ContentFolder
{
    private readonly string _fullPath;
    private readonly string _boundary;
    private readonly string _prefix;

    /// <param name="folder">Where it is on this machine; may itself be a link.</param>
    public ContentFolder(string folder)
        : this(RealPath.Of(folder) ?? Path.GetFullPath(folder), prefix: "")
    {
    }

    private ContentFolder(string fullPath, string prefix, string? boundary = null) =>
        (_fullPath, _prefix, _boundary) = (fullPath, prefix, boundary ?? fullPath);

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
            return new ContentFolder(fullPath, below == "." ? "" : below + "/", _boundary);
        }

        return new ContentFolder(RealPath.Of(fullPath) ?? fullPath, name + "/");
    }

    /// <summary>Whether a configured path is this folder or lies in it, links resolved.</summary>
    /// <param name="root">Relative to this folder, or absolute.</param>
    internal bool Holds(string root) =>
        RealPath.Of(Path.Combine(_fullPath, root)) is { } real && RealPath.IsWithin(real, _fullPath);

    /// <summary>
    /// All files below, in ordinal order of their paths; names that begin with a dot are left out.
    /// </summary>
    public IReadOnlyList<ContentFile> List(DiagnosticBag diagnostics) =>
        new FolderWalk(_fullPath, _prefix, _boundary, diagnostics).Files();

    /// <summary>The file of that path, as <see cref="List"/> gives it, or null where there is none.</summary>
    public ContentFile? Find(string path, DiagnosticBag diagnostics)
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

        return FolderWalk.Accepts(info, path, _boundary, diagnostics) ? new ContentFile(path, info.Length) : null;
    }

    /// <summary>
    /// A whole file's bytes; null with a finding where it cannot be read or is larger than the limit.
    /// </summary>
    public byte[]? ReadBytes(string path, long limit, DiagnosticBag diagnostics) =>
        Read(path, int.MaxValue, limit, diagnostics);

    /// <summary>
    /// A whole file's text; null with a finding where it cannot be read or is larger than the limit.
    /// </summary>
    public SourceFile? ReadText(string path, long limit, DiagnosticBag diagnostics) =>
        ReadBytes(path, limit, diagnostics) is { } bytes ? SourceDecoder.Decode(path, bytes, diagnostics) : null;

    /// <summary>
    /// The first bytes of a file, fewer where the file is shorter; null with a finding where it cannot be
    /// read.
    /// </summary>
    public byte[]? ReadStart(string path, int count, DiagnosticBag diagnostics) =>
        Read(path, count, long.MaxValue, diagnostics);

    private static SourceSpan Place(string path) => new SourceFile(path, "").Whole;

    private static byte[] ReadUpTo(SafeFileHandle handle, long count)
    {
        var bytes = new byte[count];
        var filled = 0;
        while (filled < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(filled), filled) is > 0 and var read)
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

    private byte[]? Read(string path, int count, long limit, DiagnosticBag diagnostics)
    {
        try
        {
            if (Full(path) is not { } fullPath)
            {
                diagnostics.Add(TextRules.UnreadableFile, Place(path), $"`{path}` is not in the content folder");
                return null;
            }

            using var handle = File.OpenHandle(fullPath);
            var length = RandomAccess.GetLength(handle);
            if (length > Math.Min(limit, Array.MaxLength))
            {
                ReportSize(path, limit, diagnostics);
                return null;
            }

            return ReadUpTo(handle, Math.Min(length, count));
        }
        catch (Exception problem) when (!DiskProblem.IsOfMachine(problem)
            && problem is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            var reason = problem is UnauthorizedAccessException ? "it may not be read" : "it cannot be read";
            diagnostics.Add(TextRules.UnreadableFile, Place(path), $"`{path}` was not read: {reason}");
            return null;
        }
    }

    /// <summary>Where a path of this folder is on this machine; null for one that is not of it.</summary>
    internal string? Full(string path)
    {
        var isBelow = path.StartsWith(_prefix, StringComparison.Ordinal)
            && !path.Split('/').Any(part => part is ".." or "." or "");
        return isBelow ? Path.Join(_fullPath, path[_prefix.Length..]) : null;
    }
}
