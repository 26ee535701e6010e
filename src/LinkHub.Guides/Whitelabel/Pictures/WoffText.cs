using System.Buffers.Binary;
using System.Text;

namespace LinkHub.Guides.Whitelabel.Pictures;

/// <summary>WOFF 1.0 fonts: the tables, each compressed by itself, the metadata, the private data.</summary>
/// <remarks>W3C, WOFF File Format 1.0, sections 3 to 7.</remarks>
internal static class WoffText
{
    private const int HeaderSize = 44;
    private const int EntrySize = 20;

    /// <inheritdoc cref="PictureReader"/>
    public static void Read(PictureParts parts, ReadOnlySpan<byte> bytes, int start)
    {
        var font = bytes[start..];
        if (font.Length < HeaderSize)
        {
            parts.AddUnknown(bytes, start, bytes.Length);
            return;
        }

        var count = BinaryPrimitives.ReadUInt16BigEndian(font[12..]);
        var end = HeaderSize + (count * EntrySize);
        for (var at = HeaderSize; at + EntrySize <= font.Length && at < HeaderSize + (count * EntrySize); at += EntrySize)
        {
            var tag = Encoding.Latin1.GetString(font.Slice(at, 4));
            var (from, to) = FontText.Range(font, at + 4);
            end = Math.Max(end, to);
            if (FontText.HasWords(tag))
            {
                var isCompressed = to - from < BinaryPrimitives.ReadUInt32BigEndian(font[(at + 12)..]);
                FontText.AddTable(parts, tag, isCompressed ? parts.Inflate(font[from..to]) : font[from..to], start + from);
            }
        }

        var (metadata, metadataEnd) = FontText.Range(font, 24);
        parts.AddInflated(font[metadata..metadataEnd], start + metadata);
        parts.AddUnknown(bytes, start + Math.Max(end, metadataEnd), bytes.Length);
    }
}
