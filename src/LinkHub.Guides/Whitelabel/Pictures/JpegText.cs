using System.Buffers.Binary;

namespace LinkHub.Guides.Whitelabel.Pictures;

/// <summary>
/// JPEG: comments and application segments (Exif, XMP, IPTC, profiles), what follows the end.
/// </summary>
/// <remarks>ITU T.81, annex B.</remarks>
internal static class JpegText
{
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;
    private const byte Comment = 0xFE;

    // A text that continues over several segments repeats a name, and numbers its pieces.
    private static readonly (byte Marker, byte[] Name, int HeaderSize)[] Continued =
    [
        (Comment, [], 0),
        (0xE1, [.. "http://ns.adobe.com/xmp/extension/\0"u8], 75),
        (0xE2, [.. "ICC_PROFILE\0"u8], 14),
    ];

    /// <inheritdoc cref="PictureReader"/>
    public static void Read(PictureParts parts, ReadOnlySpan<byte> bytes, int start)
    {
        var at = start + 2;
        var pieces = Continued.Select(_ => new MemoryStream()).ToArray();
        while (at + 1 < bytes.Length)
        {
            if (bytes[at] != 0xFF)
            {
                // Between segments only a damaged file has other bytes.
                var next = NextMarker(bytes, at);
                parts.AddUnknown(bytes, at, next);
                at = next;
                continue;
            }

            var marker = bytes[at + 1];
            if (marker == EndOfImage)
            {
                AddJoined(parts, pieces, start);
                if (at + 2 < bytes.Length)
                {
                    ImageText.AddParts(parts, bytes, at + 2);
                }

                return;
            }

            if (marker is 0xFF or 0x01 or (>= 0xD0 and <= 0xD8))
            {
                at += marker == 0xFF ? 1 : 2;
                continue;
            }

            var size = at + 4 <= bytes.Length ? BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]) : 0;
            var end = Math.Min(bytes.Length, at + 2 + Math.Max(2, (int)size));
            if (marker is Comment or (>= 0xE0 and <= 0xEF))
            {
                parts.AddText(bytes, at + 4, end);
                Continue(pieces, marker, bytes[Math.Min(end, at + 4)..end]);
            }

            at = marker == StartOfScan ? NextMarker(bytes, end) : end;
        }

        AddJoined(parts, pieces, start);
    }

    private static void Continue(MemoryStream[] pieces, byte marker, ReadOnlySpan<byte> segment)
    {
        for (var i = 0; i < Continued.Length; i++)
        {
            var (kind, name, size) = Continued[i];
            if (marker == kind && segment.Length >= size && segment.StartsWith(name))
            {
                pieces[i].Write(segment[size..]);
            }
        }
    }

    private static void AddJoined(PictureParts parts, MemoryStream[] pieces, int start)
    {
        foreach (var piece in pieces)
        {
            parts.AddDecoded(piece.ToArray(), start);
        }
    }

    // In a scan a marker's first byte is only written as such before a zero byte or a restart marker.
    private static int NextMarker(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length)
        {
            var next = bytes[at..].IndexOf((byte)0xFF);
            if (next < 0)
            {
                return bytes.Length;
            }

            at += next;
            if (at + 1 < bytes.Length && bytes[at + 1] is not (0 or (>= 0xD0 and <= 0xD7)))
            {
                return at;
            }

            at++;
        }

        return at;
    }
}
