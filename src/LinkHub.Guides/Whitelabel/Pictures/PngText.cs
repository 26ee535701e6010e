using System.Buffers.Binary;

namespace LinkHub.Guides.Whitelabel.Pictures;

/// <summary>
/// PNG: text, compressed text, colour profiles, Exif, unknown chunks, what follows the end.
/// </summary>
/// <remarks>W3C, Portable Network Graphics, third edition, chapters 5 and 11.</remarks>
internal static class PngText
{
    private const int SignatureSize = 8;
    private const int ChunkFrame = 12;

    /// <inheritdoc cref="PictureReader"/>
    public static void Read(PictureParts parts, ReadOnlySpan<byte> bytes, int start)
    {
        var at = start + SignatureSize;
        while (at + ChunkFrame <= bytes.Length)
        {
            var size = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            if (at + ChunkFrame + (long)size > bytes.Length)
            {
                break;
            }

            var kind = bytes.Slice(at + 4, 4);
            var data = at + 8;
            var end = data + (int)size;
            AddChunk(parts, bytes, kind, data, end);
            at = end + 4;
            if (kind.SequenceEqual("IEND"u8))
            {
                break;
            }
        }

        if (at < bytes.Length)
        {
            ImageText.AddParts(parts, bytes, at);
        }
    }

    private static void AddChunk(
        PictureParts parts, ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> kind, int data, int end)
    {
        var chunk = bytes[data..end];
        if (kind.SequenceEqual("zTXt"u8) || kind.SequenceEqual("iCCP"u8))
        {
            // A name, a zero byte, the method, then the stream.
            var name = Field(chunk, 0);
            parts.AddText(bytes, data, data + name);
            parts.AddInflated(chunk[Math.Min(chunk.Length, name + 1)..], data);
        }
        else if (kind.SequenceEqual("iTXt"u8))
        {
            // A keyword, two bytes on compression, a language, a translated keyword, then the text.
            var flag = Field(chunk, 0);
            var text = Field(chunk, Field(chunk, Math.Min(chunk.Length, flag + 2)));
            var isCompressed = flag < chunk.Length && chunk[flag] == 1;
            parts.AddText(bytes, data, isCompressed ? data + text : end);
            if (isCompressed)
            {
                parts.AddInflated(chunk[text..], data);
            }
        }
        else if (!IsPixels(kind))
        {
            parts.AddUnknown(bytes, data, end);
        }
    }

    // Behind the zero byte that ends a field.
    private static int Field(ReadOnlySpan<byte> chunk, int from)
    {
        var zero = chunk[from..].IndexOf((byte)0);
        return zero < 0 ? chunk.Length : from + zero + 1;
    }

    private static bool IsPixels(ReadOnlySpan<byte> kind) =>
        kind.SequenceEqual("IDAT"u8) || kind.SequenceEqual("fdAT"u8)
        || kind.SequenceEqual("IHDR"u8) || kind.SequenceEqual("PLTE"u8) || kind.SequenceEqual("tRNS"u8);
}

/// <summary>Windows icons and cursors: the PNG pictures in them, what follows the last picture.</summary>
internal static class IconText
{
    private const int HeaderSize = 6;
    private const int EntrySize = 16;

    /// <inheritdoc cref="PictureReader"/>
    public static void Read(PictureParts parts, ReadOnlySpan<byte> bytes, int start)
    {
        var count = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(start + 4)..]);
        var last = Math.Min(bytes.Length, start + HeaderSize + (count * EntrySize));
        var rest = last;
        for (var at = start + HeaderSize; at + EntrySize <= last; at += EntrySize)
        {
            var size = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 8)..]);
            var offset = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 12)..]);
            var from = (int)Math.Min(bytes.Length, start + (long)offset);
            var to = (int)Math.Min(bytes.Length, from + (long)size);
            rest = Math.Max(rest, to);
            if (from < to && parts.Enter())
            {
                var picture = bytes[..to];
                if (picture[from..] is [0x89, (byte)'P', ..])
                {
                    PngText.Read(parts, picture, from);
                }
                else
                {
                    parts.AddUnknown(bytes, from, to);
                }
            }
        }

        parts.AddUnknown(bytes, rest, bytes.Length);
    }
}
