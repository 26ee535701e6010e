using static System.Buffers.Binary.BinaryPrimitives;

namespace LinkHub.Guides.Site.Images;

/// <summary>The kinds of picture a hub publishes.</summary>
public enum ImageFormat
{
    Png,
    Jpeg,
    Gif,
    WebP,
    Svg,
    Icon,
}

/// <summary>The true kind and size of a picture by its first bytes, whatever its name says.</summary>
/// <param name="Format">The kind.</param>
/// <param name="Width">In pixels, or null if the bytes do not say.</param>
/// <param name="Height">In pixels, or null if the bytes do not say.</param>
internal readonly record struct ImageHeader(ImageFormat Format, int? Width, int? Height)
{
    /// <summary>The format an extension promises (lower-case, with its dot), or null.</summary>
    public static ImageFormat? OfExtension(string extension) => extension switch
    {
        ".png" => ImageFormat.Png,
        ".jpg" or ".jpeg" => ImageFormat.Jpeg,
        ".gif" => ImageFormat.Gif,
        ".webp" => ImageFormat.WebP,
        ".svg" => ImageFormat.Svg,
        ".ico" => ImageFormat.Icon,
        _ => null,
    };

    /// <summary>
    /// Recognises raster pictures by their signatures; null for anything else, SVG included, which is text.
    /// </summary>
    public static ImageHeader? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]))
        {
            return Sized(ImageFormat.Png, RasterSize.OfPng(bytes));
        }

        if (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8))
        {
            return Sized(ImageFormat.Gif, RasterSize.OfGif(bytes));
        }

        if (bytes.Length >= 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8))
        {
            return Sized(ImageFormat.WebP, RasterSize.OfWebP(bytes));
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
        {
            return Sized(ImageFormat.Jpeg, RasterSize.OfJpeg(bytes));
        }

        return bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 1, 0])
            ? Sized(ImageFormat.Icon, size: null)
            : null;
    }

    private static ImageHeader Sized(ImageFormat format, (int Width, int Height)? size) =>
        new(format, size?.Width, size?.Height);
}

/// <summary>
/// Reads a picture's size from its first bytes, or null if they are too few or are not what the format says.
/// </summary>
/// <remarks>
/// PNG: RFC 2083 chapter 11.2.1 (IHDR). GIF: GIF89a chapter 18. JPEG: ITU T.81 annex B.2.2 (start of frame).
/// WebP: https://developers.google.com/speed/webp/docs/riff_container and RFC 6386 chapter 9.1 for VP8.
/// </remarks>
internal static class RasterSize
{
    public static (int Width, int Height)? OfPng(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 24 && bytes[12..].StartsWith("IHDR"u8)
            ? Checked(ReadUInt32BigEndian(bytes[16..]), ReadUInt32BigEndian(bytes[20..]))
            : null;

    public static (int Width, int Height)? OfGif(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 10
            ? Checked(ReadUInt16LittleEndian(bytes[6..]), ReadUInt16LittleEndian(bytes[8..]))
            : null;

    public static (int Width, int Height)? OfWebP(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30)
        {
            return null;
        }

        var data = bytes[20..];
        if (bytes[12..].StartsWith("VP8 "u8))
        {
            return Checked(
                ReadUInt16LittleEndian(data[6..]) & 0x3FFFu, ReadUInt16LittleEndian(data[8..]) & 0x3FFFu);
        }

        if (bytes[12..].StartsWith("VP8L"u8))
        {
            var packed = ReadUInt32LittleEndian(data[1..]);
            return Checked((packed & 0x3FFF) + 1, ((packed >> 14) & 0x3FFF) + 1);
        }

        return bytes[12..].StartsWith("VP8X"u8) ? Checked(Int24(data[4..]) + 1, Int24(data[7..]) + 1) : null;
    }

    public static (int Width, int Height)? OfJpeg(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        while (at + 9 <= bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
            }
            else if (marker is 0x01 or (>= 0xD0 and <= 0xD8))
            {
                at += 2;
            }
            else if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return Checked(
                    ReadUInt16BigEndian(bytes[(at + 7)..]), ReadUInt16BigEndian(bytes[(at + 5)..]));
            }
            else
            {
                at += 2 + ReadUInt16BigEndian(bytes[(at + 2)..]);
            }
        }

        return null;
    }

    private static uint Int24(ReadOnlySpan<byte> bytes) =>
        bytes[0] | ((uint)bytes[1] << 8) | ((uint)bytes[2] << 16);

    // No picture of a guide is a hundred thousand pixels wide: a size past that is damage, or an attack on
    // layout.
    private static (int Width, int Height)? Checked(uint width, uint height) =>
        width is > 0 and <= 100_000 && height is > 0 and <= 100_000 ? ((int)width, (int)height) : null;
}
