
namespace LinkHub.Guides.Whitelabel.Pictures;

/// <summary>
/// The parts of a picture, film, font or archive that can hold words; pixels are left out, as words there are
/// chance.
/// </summary>
/// <remarks>The bytes tell the kind, whatever the file's name; other kinds are searched whole.</remarks>
public static class ImageText
{
    private static readonly string[] Endings =
        [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".ico", ".woff", ".woff2", ".ttf", ".otf", ".mp4", ".webm"];

    /// <summary>Whether a file of this name holds a picture, a font or a film, by its ending.</summary>
    public static bool IsImage(string path) =>
        Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether bytes begin as a picture, a font, an archive or a compressed stream does.</summary>
    public static bool IsImage(ReadOnlySpan<byte> bytes) => ReaderOf(bytes) is not null;

    /// <summary>Texts to look through, in the order they stand.</summary>
    internal static List<PicturePart> Parts(ReadOnlySpan<byte> bytes)
    {
        var parts = new PictureParts();
        AddParts(parts, bytes, 0);
        return parts.All;
    }

    /// <summary>Adds the parts of a picture that stands in a file, or of unknown bytes.</summary>
    /// <param name="parts">Receives them.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="start">Where the picture begins.</param>
    internal static void AddParts(PictureParts parts, ReadOnlySpan<byte> bytes, int start)
    {
        if (ReaderOf(bytes[start..]) is { } reader && parts.Enter())
        {
            reader(parts, bytes, start);
        }
        else
        {
            parts.AddUnknown(bytes, start, bytes.Length);
        }
    }

    private static PictureReader? ReaderOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => PngText.Read,
        [0xFF, 0xD8, 0xFF, ..] => JpegText.Read,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => GifText.Read,
        [
            (byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _,
            (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] =>
            WebPText.Read,
        [0, 0, 1 or 2, 0, _, 0, ..] => IconText.Read,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => BoxText.Read,
        [(byte)'w', (byte)'O', (byte)'F', (byte)'F', ..] => WoffText.Read,
        [(byte)'w', (byte)'O', (byte)'F', (byte)'2', ..] => Woff2Text.Read,
        [0, 1, 0, 0, ..] or [(byte)'O', (byte)'T', (byte)'T', (byte)'O', ..]
            or [(byte)'t', (byte)'r', (byte)'u', (byte)'e', ..] => FontText.Read,
        [0x1F, 0x8B, 8, ..] => PackedText.ReadGzip,
        [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => PackedText.ReadZip,
        _ => PackedText.IsZlib(bytes) ? PackedText.ReadZlib : null,
    };
}
