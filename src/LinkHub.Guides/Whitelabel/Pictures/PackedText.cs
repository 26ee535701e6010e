using System.Buffers.Binary;

namespace LinkHub.Guides.Whitelabel.Pictures;

/// <summary>Compressed streams and ZIP archives: the files in them and their names.</summary>
/// <remarks>RFC 1950 (zlib), RFC 1952 (gzip); PKWARE, .ZIP File Format Specification, section 4.3.</remarks>
internal static class PackedText
{
    private const int EntrySize = 30;
    private const int MostEntries = 1024;

    // An entry that was written as a stream has its size only behind it.
    private const int MostUnsized = 1 << 16;

    /// <summary>Whether bytes begin as a zlib stream does: deflate, with a checked header.</summary>
    public static bool IsZlib(ReadOnlySpan<byte> bytes) =>
        bytes is [0x78, _, _, _, ..] && BinaryPrimitives.ReadUInt16BigEndian(bytes) % 31 == 0
            && (bytes[1] & 0x20) == 0;

    /// <inheritdoc cref="PictureReader"/>
    public static void ReadZlib(PictureParts parts, ReadOnlySpan<byte> bytes, int start) =>
        AddWithin(parts, parts.Inflate(bytes[start..]), bytes, start);

    /// <inheritdoc cref="PictureReader"/>
    public static void ReadGzip(PictureParts parts, ReadOnlySpan<byte> bytes, int start)
    {
        AddWithin(parts, parts.Gunzip(bytes[start..]), bytes, start);

        // The header may name the file.
        parts.AddUnknown(bytes, start, Math.Min(bytes.Length, start + 256));
    }

    /// <inheritdoc cref="PictureReader"/>
    public static void ReadZip(PictureParts parts, ReadOnlySpan<byte> bytes, int start)
    {
        // All names, and all that is stored as it is.
        parts.AddUnknown(bytes, start, bytes.Length);
        var at = start;
        for (var i = 0; i < MostEntries && bytes[at..].IndexOf("PK\u0003\u0004"u8) is var next and >= 0; i++)
        {
            at += next;
            var entry = bytes[at..];
            if (entry.Length < EntrySize)
            {
                return;
            }

            var isDeflated = BinaryPrimitives.ReadUInt16LittleEndian(entry[8..]) == 8;
            var size = BinaryPrimitives.ReadUInt32LittleEndian(entry[18..]);
            var from = Math.Min(entry.Length, EntrySize + BinaryPrimitives.ReadUInt16LittleEndian(entry[26..])
                + BinaryPrimitives.ReadUInt16LittleEndian(entry[28..]));
            var to = (int)Math.Min(entry.Length, size > 0 ? from + (long)size : from + MostUnsized);
            parts.AddWithin(isDeflated ? parts.Unpack(entry[from..to]) : entry[from..to].ToArray(), at);
            at += size > 0 ? to : EntrySize;
        }
    }

    private static void AddWithin(PictureParts parts, byte[] unpacked, ReadOnlySpan<byte> bytes, int start)
    {
        if (unpacked.Length > 0)
        {
            parts.AddWithin(unpacked, start);
        }
        else
        {
            parts.AddUnknown(bytes, start, bytes.Length);
        }
    }
}
