namespace LinkHub.Guides.Site.Images;

/// <summary>What a picture's first bytes say: its true kind, whatever its name, and its size.</summary>
/// <param name="Format">The kind.</param>
/// <param name="Width">In pixels; null where the bytes do not say.</param>
/// <param name="Height">In pixels; null where the bytes do not say.</param>
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

        return bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 1, 0]) ? Sized(ImageFormat.Icon, size: null) : null;
    }

    private static ImageHeader Sized(ImageFormat format, (int Width, int Height)? size) =>
        new(format, size?.Width, size?.Height);
}
