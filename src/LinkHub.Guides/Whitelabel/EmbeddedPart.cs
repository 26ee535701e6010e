namespace LinkHub.Guides.Whitelabel;

/// <summary>What a part of a text stands for, decoded.</summary>
/// <param name="Start">Where the part begins in the text that holds it.</param>
/// <param name="Bytes">Text in UTF-8, a picture, a font, an archive or a compressed stream.</param>
/// <param name="Length">
/// How much of the text is read a second time, with escapes resolved; 0 where the part shows nothing of itself.
/// </param>
/// <param name="IsPixels">Whether the bytes are none of these: short words in them are likely to be chance.</param>
internal readonly record struct EmbeddedPart(int Start, byte[] Bytes, int Length = 0, bool IsPixels = false);
