using System.Buffers.Binary;

namespace LinkHub.Guides.Whitelabel.Pictures;

/// <summary>
/// AVIF, HEIF and MP4: all boxes; in media data, where Exif and XMP of pictures stand, long words.
/// </summary>
/// <remarks>ISO/IEC 14496-12, section 4.2, and ISO/IEC 23008-12, annex A.</remarks>
internal static class BoxText
{
    private const int HeaderSize = 8;

    /// <inheritdoc cref="PictureReader"/>
    public static void Read(PictureParts parts, ReadOnlySpan<byte> bytes, int start)
    {
        var at = start;
        while (at + HeaderSize <= bytes.Length)
        {
            // A size of 0 is the rest of the file; 1, the next eight bytes.
            long size = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            var header = size == 1 ? 2 * HeaderSize : HeaderSize;
            if (size == 1 && at + header <= bytes.Length)
            {
                size = (long)Math.Min(
                    int.MaxValue, BinaryPrimitives.ReadUInt64BigEndian(bytes[(at + HeaderSize)..]));
            }

            if (size != 0 && (size < header || at + size > bytes.Length))
            {
                break;
            }

            var end = size == 0 ? bytes.Length : at + (int)size;
            parts.AddUnknown(bytes, at + header, end);
            at = end;
        }

        parts.AddUnknown(bytes, at, bytes.Length);
    }
}
