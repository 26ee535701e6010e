using Microsoft.Win32.SafeHandles;

namespace LinkHub.DocGen.Publish;

/// <summary>The machine's own disk.</summary>
internal sealed class OutputDisk : IOutputDisk
{
    public void MakeFolder(string path) => Directory.CreateDirectory(path);

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = Open(path);
        RandomAccess.Write(file, bytes, fileOffset: 0);
    }

    public Stream Create(string path) => new FileStream(Open(path), FileAccess.Write, bufferSize: 1 << 16);

    public byte[] Read(string path) => File.ReadAllBytes(path);

    public void ReplaceFile(string path, string draft) => File.Move(draft, path, overwrite: true);

    public void Swap(string target, string staged) => HubSwap.Replace(target, staged);

    public void MoveFolder(string from, string to) => Directory.Move(from, to);

    public void DeleteFile(string path)
    {
        if (File.Exists(path))
        {
            File.Delete(path);
        }
    }

    public void DeleteTree(string path)
    {
        if (new FileInfo(path).LinkTarget is not null)
        {
            File.Delete(path);
        }
        else if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }

    private static SafeFileHandle Open(string path) =>
        File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
}

/// <summary>
/// The operations that publishing performs on a disk; each of them can fail with an <see cref="IOException"/>
/// or <see cref="UnauthorizedAccessException"/>. For use by several threads.
/// </summary>
internal interface IOutputDisk
{
    /// <summary>Makes a folder and those above it; an existing folder is not changed.</summary>
    void MakeFolder(string path);

    /// <summary>Makes a file that is not there yet.</summary>
    void Write(string path, ReadOnlySpan<byte> bytes);

    /// <summary>Opens a file that is not there yet, to be written part by part.</summary>
    Stream Create(string path);

    byte[] Read(string path);

    /// <summary>Puts a file in another's place in one step.</summary>
    void ReplaceFile(string path, string draft);

    /// <inheritdoc cref="HubSwap.Replace" />
    void Swap(string target, string staged);

    /// <summary>Moves a folder to a path that does not exist.</summary>
    void MoveFolder(string from, string to);

    /// <summary>Deletes a file; a missing one is no problem.</summary>
    void DeleteFile(string path);

    /// <summary>Deletes a folder with all it holds; links are removed, never followed.</summary>
    void DeleteTree(string path);
}
