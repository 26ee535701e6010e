namespace LinkHub.Guides.Site;

/// <summary>
/// Finds where a guide's envelope ends, so that listing a guide need not keep, or even read, its text.
/// </summary>
/// <remarks>
/// The envelope is front matter and after it, with blank lines between, quoted lines and one level-one
/// heading: all that the source and the export form put before the body.
/// </remarks>
internal static class HeaderText
{
    /// <summary>
    /// How many of the bytes are the envelope: whole lines; -1 where it may go on after the last byte given.
    /// </summary>
    /// <param name="bytes">A file's beginning.</param>
    /// <param name="isWhole">Whether it is the whole file.</param>
    public static int Length(ReadOnlySpan<byte> bytes, bool isWhole)
    {
        var at = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        var (inFrontMatter, hasHeading, isFirst) = (false, false, true);
        while (at < bytes.Length)
        {
            var next = NextLine(bytes, at, isWhole);
            if (next < 0)
            {
                return -1;
            }

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

        return isWhole ? bytes.Length : -1;
    }

    // A carriage return at the very end may be half of a line end.
    private static int NextLine(ReadOnlySpan<byte> bytes, int at, bool isWhole)
    {
        var length = bytes[at..].IndexOfAny((byte)'\n', (byte)'\r');
        if (length < 0)
        {
            return isWhole ? bytes.Length : -1;
        }

        var end = at + length + 1;
        if (bytes[end - 1] == (byte)'\r')
        {
            if (end == bytes.Length)
            {
                return isWhole ? end : -1;
            }

            return bytes[end] == (byte)'\n' ? end + 1 : end;
        }

        return end;
    }
}
