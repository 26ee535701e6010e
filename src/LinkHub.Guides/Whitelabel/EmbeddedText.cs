using System.Buffers;
using System.Globalization;
using System.Text;
using LinkHub.Guides.Whitelabel.Names;
using LinkHub.Guides.Whitelabel.Pictures;

namespace LinkHub.Guides.Whitelabel;

/// <summary>
/// Text within text, decoded: runs of base64, base32 and hexadecimal digits, numbers of characters, punycode
/// labels, data addresses, quoted-printable text, characters that are not seen, and words that are escaped in
/// two ways at once.
/// </summary>
internal static class EmbeddedText
{
    private const string PunycodeMark = "xn--";
    private const string Base64Mark = ";base64,";
    private const string DataMark = "data:";
    private const int LongestToken = 4096;
    private const int MostLayers = 16;

    private static readonly SearchValues<char> TokenEnds = SearchValues.Create(" \t\r\n\"'`<>()[]");

    // Data addresses, punycode, signs of base64 in percent codes, and the first character of an escape that
    // is itself escaped in another way.
    private static readonly SearchValues<string> Marks = SearchValues.Create(
        [
            Base64Mark, DataMark, PunycodeMark, "%2b", "%2f", "%3d",
            "%26", "%5c", "\\u0026", "\\u0025", "\\x26", "\\x25", "&#37;", "&#x25;",
            "&percnt;", "&#92;", "&#x5c;", "&bsol;", "&amp;%", "%25&",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The decoded parts of a text, each with the place where it begins.</summary>
    public static List<EmbeddedPart> In(ReadOnlySpan<char> text, bool isCss)
    {
        var found = new List<EmbeddedPart>();
        EncodedRuns.AddTo(found, text);
        NumberRuns.AddTo(found, text);
        TransferText.AddTo(found, text);
        HiddenText.AddTo(found, text);
        var dataEnd = 0;
        for (var at = 0; text[at..].IndexOfAny(Marks) is var next and >= 0;)
        {
            at += next;
            if (text[at..].StartsWith(DataMark, StringComparison.OrdinalIgnoreCase))
            {
                // An address within the data of another is found when that data is looked into.
                if (at >= dataEnd)
                {
                    var data = DataAddresses.Of(text, at);
                    dataEnd = data.End.Value;
                    AddData(found, text[data], at, isCss);
                }

                at += DataMark.Length;
                continue;
            }

            var (start, end, bytes) = Read(text, at, isCss);
            if (bytes is not null)
            {
                found.Add(new EmbeddedPart(start, bytes, end - start));
            }

            at = Math.Max(end, at + 1);
        }

        return found;
    }

    private static void AddData(List<EmbeddedPart> found, ReadOnlySpan<char> data, int start, bool isCss)
    {
        var bytes = DataAddresses.Bytes(data);
        var isText = bytes.Length == 0 || !ImageText.IsImage(bytes);
        if (isText && Decoded(data, isCss) is { } clear)
        {
            bytes = new UTF8Encoding(false).GetBytes(clear);
        }

        if (bytes.Length > 0)
        {
            found.Add(new EmbeddedPart(start, bytes));
        }
    }

    private static (int Start, int End, byte[]? Bytes) Read(ReadOnlySpan<char> text, int at, bool isCss)
    {
        if (text[at..].StartsWith(Base64Mark, StringComparison.OrdinalIgnoreCase))
        {
            var digits = at + Base64Mark.Length;
            var bytes = EncodedRuns.Decode(text[digits..]);
            return (digits, digits, ImageText.IsImage(bytes) ? bytes : EncodedRuns.Unpacked(bytes) ?? bytes);
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
        while (end < text.Length && end - start < 63
            && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '-'))
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
        return (at - before.Length + before.LastIndexOfAny(TokenEnds) + 1, at
            + (end < 0 ? after.Length : end));
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

/// <summary>A part of a text, decoded.</summary>
/// <param name="Start">Where the part begins in the text that holds it.</param>
/// <param name="Bytes">Text in UTF-8, a picture, a font, an archive or a compressed stream.</param>
/// <param name="Length">
/// The length of the text that is read a second time, with escapes resolved; 0 if the part shows nothing by
/// itself.
/// </param>
/// <param name="IsPixels">Whether the bytes are none of these: short words in them are likely to be
/// chance.</param>
internal readonly record struct EmbeddedPart(int Start, byte[] Bytes, int Length = 0, bool IsPixels = false);

/// <summary>
/// The content of <c>data:</c> addresses without base64: text, drawings and bytes in percent codes.
/// </summary>
/// <remarks>RFC 2397.</remarks>
internal static class DataAddresses
{
    private const int LongestType = 128;
    private const int Longest = 1 << 20;

    private static readonly SearchValues<char> NoType = SearchValues.Create(" \t\r\n<>()");
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\"'`<>)");

    /// <summary>Where the data of an address begins and ends, or empty if it is no such address.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where <c>data:</c> stands.</param>
    public static Range Of(ReadOnlySpan<char> text, int at)
    {
        var type = text[at..Math.Min(text.Length, at + LongestType)];
        var comma = type.IndexOf(',');
        if (comma < 0 || type[..comma].ContainsAny(NoType)
            || type[..comma].EndsWith(";base64", StringComparison.OrdinalIgnoreCase))
        {
            return at..at;
        }

        var data = text[(at + comma + 1)..Math.Min(text.Length, at + comma + 1 + Longest)];
        var before = at > 0 ? text[at - 1] : ' ';
        var end = before switch
        {
            '"' or '\'' => data.IndexOf(before),
            '(' => data.IndexOf(')'),
            ';' when text[..at].LastIndexOf('&') is var entity and >= 0 && at - entity < 8 =>
                data.IndexOf(text[entity..at]),
            _ => data.IndexOfAny(Ends),
        };
        return (at + comma + 1)..(at + comma + 1 + (end < 0 ? data.Length : end));
    }

    /// <summary>The bytes of data in percent codes.</summary>
    public static byte[] Bytes(ReadOnlySpan<char> data)
    {
        var bytes = new List<byte>(data.Length);
        for (var i = 0; i < data.Length; i++)
        {
            var isCode = data[i] == '%' && i + 2 < data.Length
                && byte.TryParse(data.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, null, out _);
            bytes.Add(isCode ? Convert.FromHexString(data.Slice(i + 1, 2))[0] : (byte)data[i]);
            i += isCode ? 2 : 0;
        }

        return [.. bytes];
    }
}
