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
        for (var at = HeaderSize; at + EntrySize <= Math.Min(font.Length, HeaderSize + (count * EntrySize)); at += EntrySize)
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
            var from = Math.Min(table.Length, strings + BinaryPrimitives.ReadUInt16BigEndian(table[(at + 10)..]));
            var text = table[from..Math.Min(table.Length, from + length)];
            var isWide = BinaryPrimitives.ReadUInt16BigEndian(table[at..]) is 0 or 3;
            parts.AddDecoded(
                isWide ? new UTF8Encoding(false).GetBytes(Encoding.BigEndianUnicode.GetString(text)) : text, start);
        }

        // What no record names is in the bytes all the same.
        parts.AddDecoded(table, start);
    }
}
