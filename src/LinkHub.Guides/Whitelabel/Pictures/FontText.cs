using System.Buffers.Binary;
using System.Text;

namespace LinkHub.Guides.Whitelabel.Pictures;

/// <summary>TrueType and OpenType fonts: names, glyph names, metadata, drawings, unknown tables.</summary>
/// <remarks>ISO/IEC 14496-22, section 4.</remarks>
internal static class FontText
{
    private const int HeaderSize = 12;
    private const int EntrySize = 16;

    private static readonly string[] WithoutWords =
    [
        "glyf", "loca", "hmtx", "vmtx", "cvt ", "fpgm", "prep", "gasp", "hdmx", "kern", "GPOS", "GSUB", "GDEF", "cmap",
        "head", "hhea", "vhea", "maxp", "VDMX", "LTSH", "gvar", "HVAR", "VVAR", "MVAR", "avar", "STAT", "fvar", "cvar",
        "CBDT", "CBLC", "COLR", "CPAL", "sbix", "BASE", "JSTF", "MATH", "VORG",
    ];

    /// <summary>Whether a table, by its tag, can hold words.</summary>
    public static bool HasWords(string tag) => !WithoutWords.Contains(tag, StringComparer.Ordinal);

    /// <inheritdoc cref="PictureReader"/>
    public static void Read(PictureParts parts, ReadOnlySpan<byte> bytes, int start)
    {
        var font = bytes[start..];
        var count = font.Length >= HeaderSize ? BinaryPrimitives.ReadUInt16BigEndian(font[4..]) : 0;
        var end = HeaderSize + (count * EntrySize);
        for (var at = HeaderSize; at + EntrySize <= Math.Min(font.Length, HeaderSize + (count * EntrySize));
            at += EntrySize)
        {
            var tag = Encoding.Latin1.GetString(font.Slice(at, 4));
            var (from, to) = Range(font, at + 8);
            end = Math.Max(end, to);
            if (HasWords(tag))
            {
                AddTable(parts, tag, font[from..to], start + from);
            }
        }

        parts.AddUnknown(bytes, start + end, bytes.Length);
    }

    /// <summary>The bytes that an offset and a length name, each of four bytes.</summary>
    public static (int From, int To) Range(ReadOnlySpan<byte> font, int at)
    {
        long from = BinaryPrimitives.ReadUInt32BigEndian(font[at..]);
        var to = from + BinaryPrimitives.ReadUInt32BigEndian(font[(at + 4)..]);
        return ((int)Math.Min(font.Length, from), (int)Math.Min(font.Length, to));
    }

    /// <summary>Adds one table.</summary>
    /// <param name="parts">Receives its words.</param>
    /// <param name="tag">Its tag.</param>
    /// <param name="table">Its bytes.</param>
    /// <param name="start">The byte of the file that it comes from.</param>
    public static void AddTable(PictureParts parts, string tag, ReadOnlySpan<byte> table, int start)
    {
        if (tag == "name")
        {
            AddNames(parts, table, start);
        }
        else
        {
            parts.AddUnknownDecoded(table, start);
        }
    }

    // Each string of its own: their bytes overlap and follow one another without a mark.
    private static void AddNames(PictureParts parts, ReadOnlySpan<byte> table, int start)
    {
        const int RecordSize = 12;
        if (table.Length < 6)
        {
            return;
        }

        var count = BinaryPrimitives.ReadUInt16BigEndian(table[2..]);
        var strings = BinaryPrimitives.ReadUInt16BigEndian(table[4..]);
        for (var at = 6; at + RecordSize <= table.Length && at < 6 + (count * RecordSize); at += RecordSize)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(table[(at + 8)..]);
            var from = Math.Min(
                table.Length, strings + BinaryPrimitives.ReadUInt16BigEndian(table[(at + 10)..]));
            var text = table[from..Math.Min(table.Length, from + length)];
            var isWide = BinaryPrimitives.ReadUInt16BigEndian(table[at..]) is 0 or 3;
            parts.AddDecoded(
                isWide ? new UTF8Encoding(false).GetBytes(Encoding.BigEndianUnicode.GetString(text)) : text,
                start);
        }

        // Text that no record names is in the bytes nevertheless.
        parts.AddDecoded(table, start);
    }
}

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
        for (var at = HeaderSize; at + EntrySize <= font.Length && at < HeaderSize + (count * EntrySize);
            at += EntrySize)
        {
            var tag = Encoding.Latin1.GetString(font.Slice(at, 4));
            var (from, to) = FontText.Range(font, at + 4);
            end = Math.Max(end, to);
            if (FontText.HasWords(tag))
            {
                var isCompressed = to - from < BinaryPrimitives.ReadUInt32BigEndian(font[(at + 12)..]);
                FontText.AddTable(
                    parts, tag, isCompressed ? parts.Inflate(font[from..to]) : font[from..to], start + from);
            }
        }

        var (metadata, metadataEnd) = FontText.Range(font, 24);
        parts.AddInflated(font[metadata..metadataEnd], start + metadata);
        parts.AddUnknown(bytes, start + Math.Max(end, metadataEnd), bytes.Length);
    }
}

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
