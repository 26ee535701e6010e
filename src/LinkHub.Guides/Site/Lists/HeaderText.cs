namespace LinkHub.Guides.Site.Lists;

/// <summary>
/// Finds where a guide's envelope ends, so that listing a guide need not parse or keep its text.
/// </summary>
/// <remarks>
/// The envelope is front matter and after it, with blank lines between, quoted lines and one level-one
/// heading: all that the source and the export form put before the body.
/// </remarks>
internal static class HeaderText
{
    /// <summary>How many of a file's bytes are the envelope: whole lines.</summary>
    public static int Length(ReadOnlySpan<byte> bytes)
    {
        var at = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        var (inFrontMatter, hasHeading, isFirst) = (false, false, true);
        while (at < bytes.Length)
        {
            var next = NextLine(bytes, at);
            var line = bytes[at..next].TrimEnd("\r\n \t"u8);
            var isFence = line.SequenceEqual("---"u8);
            if (isFirst && isFence)
            {
                inFrontMatter = true;
            }
            else if (inFrontMatter)
            {
                inFrontMatter = !isFence;
            }
            else if (line.StartsWith("# "u8) && !hasHeading)
            {
                hasHeading = true;
            }
            else if (!line.IsEmpty && line[0] != (byte)'>')
            {
                return at;
            }

            (at, isFirst) = (next, false);
        }

        return bytes.Length;
    }

    private static int NextLine(ReadOnlySpan<byte> bytes, int at)
    {
        var length = bytes[at..].IndexOfAny((byte)'\n', (byte)'\r');
        if (length < 0)
        {
            return bytes.Length;
        }

        var end = at + length + 1;
        return bytes[end - 1] == (byte)'\r' && end < bytes.Length && bytes[end] == (byte)'\n' ? end + 1 : end;
    }
}
