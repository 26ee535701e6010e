using System.Buffers.Binary;
using System.Text;

namespace LinkHub.Guides.Whitelabel.Pictures;

/// <summary>WOFF 2.0 fonts: the tables, compressed together, the metadata, the private data.</summary>
/// <remarks>W3C, WOFF File Format 2.0, sections 4 to 7.</remarks>
internal static class Woff2Text
{
    private const int HeaderSize = 48;
    private const int OtherTag = 63;

    private static readonly string[] KnownTags =
    [
        "cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "cvt ", "fpgm", "glyf", "loca", "prep", "CFF ",
        "VORG", "EBDT", "EBLC", "gasp", "hdmx", "kern", "LTSH", "PCLT", "VDMX", "vhea", "vmtx", "BASE", "GDEF", "GPOS",
        "GSUB", "EBSC", "JSTF", "MATH", "CBDT", "CBLC", "COLR", "CPAL", "SVG ", "sbix", "acnt", "avar", "bdat", "bloc",
        "bsln", "cvar", "fdsc", "feat", "fmtx", "fvar", "gvar", "hsty", "just", "lcar", "mort", "morx", "opbd", "prop",
        "trak", "Zapf", "Silf", "Glat", "Gloc", "Feat", "Sill",
    ];

    /// <inheritdoc cref="PictureReader"/>
    public static void Read(PictureParts parts, ReadOnlySpan<byte> bytes, int start)
    {
        var font = bytes[start..];
        if (font.Length < HeaderSize)
        {
            parts.AddUnknown(bytes, start, bytes.Length);
            return;
        }

        var at = HeaderSize;
        var tables = Directory(font, BinaryPrimitives.ReadUInt16BigEndian(font[12..]), ref at);
        var size = BinaryPrimitives.ReadUInt32BigEndian(font[20..]);
        var end = (int)Math.Min(font.Length, at + (long)size);
        var data = parts.Unbrotli(font[at..end]);
        var from = 0L;
        foreach (var (tag, length) in tables)
        {
            var to = Math.Min(data.Length, from + length);
            if (FontText.HasWords(tag) && from < to)
            {
                FontText.AddTable(parts, tag, data.AsSpan((int)from..(int)to), start + at);
            }

            from = to;
        }

        var (metadata, metadataEnd) = FontText.Range(font, 28);
        parts.AddDecoded(parts.Unbrotli(font[metadata..metadataEnd]), start + metadata);
        parts.AddUnknown(bytes, start + Math.Max(end, metadataEnd), bytes.Length);
    }

    private static List<(string Tag, long Length)> Directory(ReadOnlySpan<byte> font, int count, ref int at)
    {
        var tables = new List<(string, long)>();
        for (var i = 0; i < count && at < font.Length; i++)
        {
            var flags = font[at++];
            var known = flags & 0x3F;
            var tag = "";
            if (known == OtherTag && at + 4 <= font.Length)
            {
                tag = Encoding.Latin1.GetString(font.Slice(at, 4));
                at += 4;
            }
            else if (known < KnownTags.Length)
            {
                tag = KnownTags[known];
            }

            // Outlines are transformed unless their version is 3, other tables unless it is 0.
            var length = Number(font, ref at);
            var isTransformed = tag is "glyf" or "loca" ? flags >> 6 != 3 : flags >> 6 != 0;
            tables.Add((tag, isTransformed ? Number(font, ref at) : length));
        }

        return tables;
    }

    // UIntBase128: seven bits a byte, the highest says that more follow.
    private static long Number(ReadOnlySpan<byte> font, ref int at)
    {
        var value = 0L;
        for (var i = 0; i < 5 && at < font.Length; i++)
        {
            var b = font[at++];
            value = (value << 7) | (uint)(b & 0x7F);
            if ((b & 0x80) == 0)
            {
                break;
            }
        }

        return value;
    }
}
