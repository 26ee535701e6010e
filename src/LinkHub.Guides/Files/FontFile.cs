namespace LinkHub.Guides.Files;

/// <summary>Recognises fonts by their first bytes.</summary>
internal static class FontFile
{
    /// <summary>Whether the bytes are a font of the kind that the extension says.</summary>
    /// <param name="extension">Lower-case, with its dot.</param>
    /// <param name="bytes">The file.</param>
    public static bool Is(string extension, ReadOnlySpan<byte> bytes) => extension switch
    {
        ".woff2" => bytes.StartsWith("wOF2"u8),
        ".woff" => bytes.StartsWith("wOFF"u8),
        ".ttf" => bytes.StartsWith((ReadOnlySpan<byte>)[0, 1, 0, 0]) || bytes.StartsWith("true"u8),
        ".otf" => bytes.StartsWith("OTTO"u8),
        _ => false,
    };
}
