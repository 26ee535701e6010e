using System.Buffers.Binary;

namespace LinkHub.GuideCheck.Whitelabel;

/// <summary>
/// The parts of a picture or font that can hold words; pixels are left out, as words there are chance.
/// </summary>
/// <remarks>
/// PNG (chunks, W3C PNG), JPEG (segments up to the scan, ITU T.81); other kinds are searched whole.
/// </remarks>
internal static class ImageText
{
    private static readonly string[] Endings =
        [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".ico", ".woff", ".woff2", ".ttf", ".otf", ".mp4", ".webm"];

    public static bool IsImage(string path) =>
        Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Byte ranges to look through as Latin-1.</summary>
    public static List<Range> Parts(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']))
        {
            return PngParts(bytes);
        }

        return bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? JpegParts(bytes) : [0..bytes.Length];
    }

    private static List<Range> PngParts(ReadOnlySpan<byte> bytes)
    {
        var parts = new List<Range>();
        var at = 8;
        while (at + 12 <= bytes.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            var end = at + 12L + length;
            if (end > bytes.Length)
            {
                break;
            }

            if (!bytes.Slice(at + 4, 4).SequenceEqual("IDAT"u8))
            {
                parts.Add((at + 8)..(int)(end - 4));
            }

            at = (int)end;
        }

        parts.Add(Math.Min(at, bytes.Length)..bytes.Length);
        return parts;
    }

    private static List<Range> JpegParts(ReadOnlySpan<byte> bytes)
    {
        var parts = new List<Range>();
        var at = 2;
        while (at + 4 <= bytes.Length && bytes[at] == 0xFF && bytes[at + 1] != 0xDA)
        {
            var end = Math.Min(bytes.Length, at + 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]));
            parts.Add((at + 4)..Math.Max(at + 4, end));
            at = Math.Max(end, at + 4);
        }

        return parts;
    }
}
