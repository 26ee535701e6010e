using System.Buffers;
using System.Text;

namespace LinkHub.Guides.Text;

/// <summary>Turns a file's bytes into text: strict UTF-8, with or without a byte order mark.</summary>
/// <remarks>
/// A bad byte becomes U+FFFD and is reported with its offset, once for each file. Invisible characters
/// (<see cref="Unseen"/>) are removed and reported where they stood.
/// </remarks>
public static class SourceDecoder
{
    private const int MostReported = 20;

    /// <param name="path">The path the file is known by in findings.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="diagnostics">Receives findings.</param>
    public static SourceFile Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])
            || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            var empty = new SourceFile(path, "");
            diagnostics.Add(
                TextRules.BadEncoding, empty.Whole, "the file is UTF-16, at byte 0",
                "Save the file as UTF-8.");
            return empty;
        }

        var body = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        var text = new UTF8Encoding(false).GetString(body);
        var badByte = FirstBadByte(body);
        var isClean = Unseen.First(text, Unseen.InSource) < 0;
        var file = new SourceFile(path, isClean ? text : Unseen.Without(text, Unseen.InSource));
        if (badByte >= 0)
        {
            var at = Math.Min(new UTF8Encoding(false).GetCharCount(body[..badByte]), file.Text.Length);
            var message = $"the file is not UTF-8: bad byte at offset {badByte + bytes.Length - body.Length}";
            diagnostics.Add(TextRules.BadEncoding, file.Span(at, at), message, "Save the file as UTF-8.");
        }

        if (!isClean)
        {
            Report(text, file, diagnostics);
        }

        return file;
    }

    private static int FirstBadByte(ReadOnlySpan<byte> body)
    {
        var rest = body;
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(rest, out _, out var length) != OperationStatus.Done)
            {
                return body.Length - rest.Length;
            }

            rest = rest[length..];
            var ascii = rest.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            rest = ascii < 0 ? [] : rest[ascii..];
        }

        return -1;
    }

    private static void Report(string text, SourceFile file, DiagnosticBag diagnostics)
    {
        var (removed, reported) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var length = Unseen.LengthAt(text, i, Unseen.InSource);
            if (length > 0 && reported++ < MostReported)
            {
                Unseen.Report(text, i, file.Span(i - removed, i - removed), diagnostics);
            }

            removed += length;
            i += length == 2 || (length == 0 && char.IsHighSurrogate(text[i])) ? 1 : 0;
        }
    }
}
