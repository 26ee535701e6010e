using LinkHub.Guides.Files;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Lists;

/// <summary>Reads the envelopes of guides and pages, not their bodies.</summary>
internal sealed class HeaderReader(MarkupOptions markup, SiteLimits limits, OrderedWork threads)
{
    /// <summary>Whether a file is a page by its extension.</summary>
    public static bool IsPage(ContentFile file) => file.Extension is ".mdx" or ".md";

    /// <summary>
    /// Whether a file is a guide by its extension; exported guides are often kept as plain text.
    /// </summary>
    public static bool IsGuide(ContentFile file) => IsPage(file) || file.Extension is ".txt";

    /// <summary>
    /// The files' envelopes, in their order, or null if a file cannot be read or is too large, with a
    /// finding.
    /// </summary>
    public MarkupDocument?[] Read(
        ContentFolder folder, IReadOnlyList<ContentFile> files, DiagnosticBag diagnostics) =>
        threads.Map(files, (file, bag) => Read(folder, file, bag), diagnostics);

    // A front matter with findings is parsed again with the text, and they are reported then.
    private MarkupDocument? Read(ContentFolder folder, ContentFile file, DiagnosticBag diagnostics)
    {
        if (folder.ReadBytes(file.Path, limits.GuideBytes, diagnostics) is not { } bytes)
        {
            return null;
        }

        var header = SourceDecoder.Decode(file.Path, bytes.AsSpan(0, HeaderText.Length(bytes)), []);
        return MarkupReader.Read(header, markup, []) with { Body = [] };
    }
}

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
