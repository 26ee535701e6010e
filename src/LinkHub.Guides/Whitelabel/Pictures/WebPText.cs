using System.Buffers.Binary;

namespace LinkHub.Guides.Whitelabel.Pictures;

/// <summary>WebP: Exif, XMP, profiles, unknown chunks, what follows the end.</summary>
/// <remarks>RFC 9649, section 2.</remarks>
internal static class WebPText
{
    private const int HeaderSize = 12;

    /// <inheritdoc cref="PictureReader"/>
    public static void Read(PictureParts parts, ReadOnlySpan<byte> bytes, int start)
    {
        var size = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(start + 4)..]);
        var end = (int)Math.Min(bytes.Length, start + 8L + size);
        var at = start + HeaderSize;
        while (at + 8 <= end)
        {
            var kind = bytes.Slice(at, 4);
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]);
            var last = (int)Math.Min(end, at + 8L + length);
            if (kind.SequenceEqual("EXIF"u8) || kind.SequenceEqual("XMP "u8))
            {
                parts.AddText(bytes, at + 8, last);
            }
            else if (!IsPixels(kind))
            {
                parts.AddUnknown(bytes, at + 8, last);
            }

            at = last + (int)(length & 1);
        }

        if (Math.Max(at, end) is var rest && rest < bytes.Length)
        {
            ImageText.AddParts(parts, bytes, rest);
        }
    }

    private static bool IsPixels(ReadOnlySpan<byte> kind) =>
        kind.SequenceEqual("VP8 "u8) || kind.SequenceEqual("VP8L"u8)
        || kind.SequenceEqual("ALPH"u8) || kind.SequenceEqual("VP8X"u8);
}
