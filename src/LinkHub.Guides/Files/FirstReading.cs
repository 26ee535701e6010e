using System.IO.Hashing;
using Microsoft.Win32.SafeHandles;

namespace LinkHub.Guides.Files;

/// <summary>What a file was when a run first read it. The bytes themselves are not kept.</summary>
/// <param name="Folder">Opens it again.</param>
/// <param name="Length">The whole file's length in bytes; -1 where it could not be read.</param>
/// <param name="Changed">When the file was last written, as the disk says.</param>
/// <param name="Known">How many of its first bytes were read.</param>
/// <param name="Hash">The hash of those bytes.</param>
internal sealed record FirstReading(ContentFolder Folder, long Length, DateTime Changed, int Known, UInt128 Hash)
{
    /// <summary>A file that was opened and not yet read: what is written during the reading is a change, too.</summary>
    public static FirstReading Opened(ContentFolder folder, SafeFileHandle handle) =>
        new(folder, RandomAccess.GetLength(handle), File.GetLastWriteTimeUtc(handle), Known: 0, HashOf([]));

    /// <summary>A file that could not be opened.</summary>
    public static FirstReading Refused(ContentFolder folder) => new(folder, Length: -1, default, Known: 0, HashOf([]));

    public bool WasRead => Length >= 0;

    /// <summary>Whether the disk says that the file was not written since.</summary>
    public bool IsUntouched(SafeFileHandle handle) =>
        RandomAccess.GetLength(handle) == Length && File.GetLastWriteTimeUtc(handle) == Changed;

    /// <summary>Whether a later reading, which has no fewer bytes, begins with the same ones.</summary>
    public bool Agrees(long length, ReadOnlySpan<byte> bytes) => length == Length
        && bytes.Length >= Known && HashOf(bytes[..Known]) == Hash;

    /// <summary>The same with the bytes that were read.</summary>
    public FirstReading With(ReadOnlySpan<byte> bytes) => this with { Known = bytes.Length, Hash = HashOf(bytes) };

    private static UInt128 HashOf(ReadOnlySpan<byte> bytes) => XxHash128.HashToUInt128(bytes);
}
