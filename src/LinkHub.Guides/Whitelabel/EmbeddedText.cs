using System.Buffers;
using System.Text;
using LinkHub.Guides.Whitelabel.Names;
using LinkHub.Guides.Whitelabel.Pictures;

namespace LinkHub.Guides.Whitelabel;

/// <summary>
/// Text within text, decoded: runs of base64, base32 and hexadecimal digits, numbers of characters, punycode
/// labels, data addresses, quoted-printable text, characters that are not seen, and words that are escaped in two
/// ways at once.
/// </summary>
internal static class EmbeddedText
{
    private const string PunycodeMark = "xn--";
    private const string Base64Mark = ";base64,";
    private const string DataMark = "data:";
    private const int LongestToken = 4096;
    private const int MostLayers = 16;

    private static readonly SearchValues<char> TokenEnds = SearchValues.Create(" \t\r\n\"'`<>()[]");

    // Data addresses, punycode, signs of base64 in percent codes, and the first character of an escape that is
    // itself escaped in another way.
    private static readonly SearchValues<string> Marks = SearchValues.Create(
        [
            Base64Mark, DataMark, PunycodeMark, "%2b", "%2f", "%3d",
            "%26", "%5c", "\\u0026", "\\u0025", "\\x26", "\\x25", "&#37;", "&#x25;",
            "&percnt;", "&#92;", "&#x5c;", "&bsol;", "&amp;%", "%25&",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Each with where it begins in the text that holds it.</summary>
    public static List<EmbeddedPart> In(ReadOnlySpan<char> text, bool isCss)
    {
        var found = new List<EmbeddedPart>();
        EncodedRuns.AddTo(found, text);
        NumberRuns.AddTo(found, text);
        TransferText.AddTo(found, text);
        HiddenText.AddTo(found, text);
        for (var at = 0; text[at..].IndexOfAny(Marks) is var next and >= 0;)
        {
            at += next;
            var (start, end, bytes) = Read(text, at, isCss);
            if (bytes is not null)
            {
                found.Add(new EmbeddedPart(start, bytes, end - start));
            }

            at = Math.Max(end, at + 1);
        }

        return found;
    }

    private static (int Start, int End, byte[]? Bytes) Read(ReadOnlySpan<char> text, int at, bool isCss)
    {
        if (text[at..].StartsWith(Base64Mark, StringComparison.OrdinalIgnoreCase))
        {
            var digits = at + Base64Mark.Length;
            var bytes = EncodedRuns.Decode(text[digits..]);
            return (digits, digits, ImageText.IsImage(bytes) ? bytes : EncodedRuns.Unpacked(bytes) ?? bytes);
        }

        if (text[at..].StartsWith(DataMark, StringComparison.OrdinalIgnoreCase))
        {
            var data = text[DataAddresses.Of(text, at)];
            var bytes = DataAddresses.Bytes(data);
            var isText = bytes.Length == 0 || !ImageText.IsImage(bytes);
            if (isText && Decoded(data, isCss) is { } clear)
            {
                bytes = new UTF8Encoding(false).GetBytes(clear);
            }

            return (at, at, bytes.Length > 0 ? bytes : null);
        }

        var isLabel = text[at..].StartsWith(PunycodeMark, StringComparison.OrdinalIgnoreCase);
        var (start, end) = isLabel ? (at, LabelEnd(text, at)) : Token(text, at);
        var token = text[start..end];
        var decoded = isLabel ? Punycode.Decode(token.ToString()) : Decoded(token, isCss);
        return (start, end, decoded is null ? null : new UTF8Encoding(false).GetBytes(decoded));
    }

    private static int LabelEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 63 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '-'))
        {
            end++;
        }

        return end;
    }

    private static (int Start, int End) Token(ReadOnlySpan<char> text, int at)
    {
        var before = text[Math.Max(0, at - LongestToken)..at];
        var after = text[at..Math.Min(text.Length, at + LongestToken)];
        var end = after.IndexOfAny(TokenEnds);
        return (at - before.Length + before.LastIndexOfAny(TokenEnds) + 1, at + (end < 0 ? after.Length : end));
    }

    // Reads all escapes over and over until none is left.
    private static string? Decoded(ReadOnlySpan<char> token, bool isCss)
    {
        var text = token.ToString();
        for (var layer = 0; layer < MostLayers; layer++)
        {
            var next = new StringBuilder(text.Length);
            for (var at = 0; at < text.Length;)
            {
                var isEscape = text[at] is '&' or '%' or '\\';
                if (isEscape && Escapes.Read(text.AsSpan(at), isCss, out var length) is { } rune)
                {
                    next.Append(rune.ToString());
                    at += length;
                }
                else
                {
                    next.Append(text[at++]);
                }
            }

            if (next.Length == text.Length)
            {
                return layer == 0 ? null : text;
            }

            text = next.ToString();
        }

        return text;
    }
}
