using System.Buffers.Binary;

namespace LinkHub.Guides.Whitelabel.Pictures;

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
