namespace LinkHub.Guides.Whitelabel.Pictures;

/// <summary>
/// GIF: comments, plain text, application extensions (XMP among them), what follows the end.
/// </summary>
/// <remarks>CompuServe, Graphics Interchange Format, version 89a, sections 18 to 27.</remarks>
internal static class GifText
{
    private const int HeaderSize = 13;
    private const int ImageSize = 10;

    /// <inheritdoc cref="PictureReader"/>
    public static void Read(PictureParts parts, ReadOnlySpan<byte> bytes, int start)
    {
        if (start + HeaderSize > bytes.Length)
        {
            parts.AddUnknown(bytes, start, bytes.Length);
            return;
        }

        var at = start + HeaderSize + TableSize(bytes[start + 10]);
        while (at + 1 < bytes.Length && bytes[at] is 0x21 or 0x2C)
        {
            var isImage = bytes[at] == 0x2C;
            var body = at + 2;
            if (isImage)
            {
                body = at + ImageSize < bytes.Length
                    ? at + ImageSize + TableSize(bytes[at + 9]) + 1
                    : bytes.Length;
            }

            var (end, data) = Blocks(bytes, body);

            // The words of a comment are cut by the sizes of its blocks; XMP is written as if there were
            // none.
            if (!isImage && bytes[at + 1] != 0xF9)
            {
                parts.AddText(bytes, body, end);
                parts.AddDecoded(data, body);
            }

            at = end;
        }

        var isTrailer = at < bytes.Length && bytes[at] == 0x3B;
        if (at + 1 < bytes.Length)
        {
            ImageText.AddParts(parts, bytes, isTrailer ? at + 1 : at);
        }
    }

    private static (int End, byte[] Data) Blocks(ReadOnlySpan<byte> bytes, int at)
    {
        var data = new MemoryStream();
        while (at < bytes.Length && bytes[at] > 0)
        {
            var end = Math.Min(bytes.Length, at + 1 + bytes[at]);
            data.Write(bytes[(at + 1)..end]);
            at = end;
        }

        return (Math.Min(bytes.Length, at + 1), data.ToArray());
    }

    private static int TableSize(byte flags) => (flags & 0x80) != 0 ? 3 << ((flags & 7) + 1) : 0;
}
