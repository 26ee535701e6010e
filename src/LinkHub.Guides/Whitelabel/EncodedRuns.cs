using System.Buffers;
using System.Buffers.Text;
using System.Text.Unicode;
using LinkHub.Guides.Whitelabel.Pictures;

namespace LinkHub.Guides.Whitelabel;

/// <summary>
/// Finds runs of base64, base64url, base32 and hexadecimal digits that begin as text, a picture or compressed
/// data does, and decodes them.
/// </summary>
/// <remarks>
/// A run has twelve characters at least, so where there is none only each twelfth is looked at.
/// </remarks>
internal static class EncodedRuns
{
    private const int Shortest = 12;
    private const int ShortestUnknown = 16;
    private const int ShortestStream = 20;
    private const int WrappedLine = 48;

    // Digits that the signature of a picture or of compressed data needs.
    private const int Signature = 24;

    private static readonly SearchValues<char> Digits =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_");

    private static readonly bool[] IsDigit = [
        .. Enumerable.Range(0, 128).Select(c => Digits.Contains((char)c) || c == '=')];

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>Adds each run, decoded, with the place where it begins.</summary>
    public static void AddTo(List<EmbeddedPart> found, ReadOnlySpan<char> text)
    {
        var last = 0..0;
        for (var at = Shortest - 1; at < text.Length; at += Shortest)
        {
            var start = at;
            while (start >= 0 && IsAt(text, start))
            {
                start--;
            }

            var end = at + 1;
            while (start < at && end < text.Length && IsAt(text, end))
            {
                end++;
            }

            if (end - start > Shortest)
            {
                AddRun(found, text[(start + 1)..end], start + 1);
                AddJoined(found, text, last, (start + 1)..end);
                last = (start + 1)..end;
            }

            at = end - 1;
        }
    }

    /// <summary>All bytes that the digits at the start of a text stand for.</summary>
    public static byte[] Decode(ReadOnlySpan<char> text)
    {
        var digits = text[..DigitsAt(text)];
        var bytes = new byte[Base64Url.GetMaxDecodedLength(digits.Length + 3)];
        return bytes[..Decode(digits, bytes, new byte[digits.Length + 2])];
    }

    // Returns how many bytes the digits stand for.
    private static int Decode(ReadOnlySpan<char> digits, Span<byte> bytes, Span<byte> ascii)
    {
        digits = digits[..(digits.Length - (digits.Length % 4 == 1 ? 1 : 0))];
        for (var i = 0; i < digits.Length; i++)
        {
            ascii[i] = digits[i] switch { '+' => (byte)'-', '/' => (byte)'_', var c => (byte)c };
        }

        // Bits left over at the end, which strict decoders refuse, are set to none.
        var rest = digits.Length % 4 is var last and > 1 ? 4 - last : 0;
        ascii.Slice(digits.Length, rest).Fill((byte)'A');
        Base64Url.DecodeFromUtf8(ascii[..(digits.Length + rest)], bytes, out _, out var count);
        return count;
    }

    // A word may go on over the line end of base64 in lines of equal length.
    private static void AddJoined(
        List<EmbeddedPart> found, ReadOnlySpan<char> text, Range last, Range next)
    {
        var line = text[last];
        if (line.Length >= WrappedLine && line.Length % 4 == 0
            && text[last.End.Value..next.Start.Value] is "\n" or "\r\n")
        {
            var head = text[next];
            var joined = string.Concat(line[^WrappedLine..], head[..Math.Min(head.Length, WrappedLine)]);
            found.Add(new EmbeddedPart(last.End.Value - WrappedLine, Decode(joined)));
        }
    }

    private static bool IsAt(ReadOnlySpan<char> text, int at) =>
        text[at] < IsDigit.Length && IsDigit[text[at]];

    private static int DigitsAt(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExcept(Digits) is var end and >= 0 ? end : text.Length;

    // In an address the digits may begin behind one of the signs that are digits too.
    private static void AddRun(List<EmbeddedPart> found, ReadOnlySpan<char> run, int start)
    {
        // The digits' end is looked for once: a run of signs and digits would be walked from each sign.
        var (digitsEnd, lastSlash) = (0, run.LastIndexOf('/'));
        for (var at = 0; run.Length - at >= Shortest - 2;)
        {
            var rest = run[at..];
            digitsEnd = at < digitsEnd ? digitsEnd : at + DigitsAt(rest);
            var digits = digitsEnd - at;
            if (digits >= Shortest - 2 && IsKnown(rest[..Math.Min(digits, Signature)]))
            {
                found.Add(new EmbeddedPart(start + at, Decode(rest)));
                at += digits;
                continue;
            }

            var hex = rest.IndexOfAnyExcept(HexDigits) is var end and >= 0 ? end : rest.Length;
            if (hex >= Shortest && IsKnownInHex(rest[..(Math.Min(hex, Signature) / 2 * 2)]))
            {
                found.Add(new EmbeddedPart(start + at, Convert.FromHexString(rest[..(hex / 2 * 2)])));
            }
            else if (digits >= ShortestUnknown && (at == 0 || run[at - 1] == '=' || at == lastSlash + 1))
            {
                AddUnknown(found, rest[..digits], start + at);
            }

            if (rest.IndexOfAny("+/-_=") is var next and >= 0)
            {
                at += next + 1;
                continue;
            }

            return;
        }
    }

    // Deflate has no signature, and a certificate or a message of numbered fields may hold a name.
    private static void AddUnknown(List<EmbeddedPart> found, ReadOnlySpan<char> digits, int start)
    {
        if (Base32.Decode(digits) is { } letters && IsText(letters.AsSpan(0, Shortest / 2)))
        {
            found.Add(new EmbeddedPart(start, letters));
        }
        else if (digits.Length >= ShortestStream && digits.ContainsAnyInRange('a', 'z')
            && digits.ContainsAnyInRange('A', 'Z') && digits.ContainsAnyInRange('0', '9'))
        {
            var bytes = Decode(digits);
            found.Add(Unpacked(bytes) is { } text
                ? new EmbeddedPart(start, text)
                : new EmbeddedPart(start, bytes, IsPixels: true));
        }
    }

    /// <summary>The content of a deflate stream without a frame, or null if the bytes are not one.</summary>
    public static byte[]? Unpacked(byte[] bytes)
    {
        // Blocks are stored, fixed or dynamic; the fourth kind does not exist.
        var isStream = bytes.Length > 0 && ((bytes[0] >> 1) & 3) != 3;
        var text = isStream ? new PictureParts().Unpack(bytes) : [];
        return text.Length >= Shortest / 2 && IsText(text.AsSpan(0, Shortest / 2)) ? text : null;
    }

    private static bool IsKnown(ReadOnlySpan<char> digits)
    {
        Span<byte> bytes = stackalloc byte[Signature];
        var known = bytes[..Decode(digits, bytes, stackalloc byte[Signature + 2])];
        return IsText(known[..Math.Min(known.Length, Shortest / 2)]) || ImageText.IsImage(known);
    }

    private static bool IsKnownInHex(ReadOnlySpan<char> digits)
    {
        Span<byte> bytes = stackalloc byte[Signature];
        Convert.FromHexString(digits, bytes, out _, out var count);
        return IsText(bytes[..(Shortest / 2)]) || ImageText.IsImage(bytes[..count]);
    }

    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            // Zero bytes stand between letters of two bytes.
            if (b is > 0 and < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r') or 0x7F)
            {
                return false;
            }
        }

        // The last character may be cut.
        var cut = bytes;
        for (var i = 0; i < 3 && !Utf8.IsValid(cut); i++)
        {
            cut = cut[..^1];
        }

        return Utf8.IsValid(cut);
    }
}

/// <summary>Base32, the digits of secrets for one-time passwords.</summary>
/// <remarks>RFC 4648, section 6.</remarks>
internal static class Base32
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static readonly SearchValues<char> All = SearchValues.Create(Digits);

    /// <summary>The bytes that a run of digits stands for, or null if one is no digit of base32.</summary>
    public static byte[]? Decode(ReadOnlySpan<char> digits)
    {
        if (digits.ContainsAnyExcept(All))
        {
            return null;
        }

        var bytes = new byte[digits.Length * 5 / 8];
        var (bits, count, at) = (0, 0, 0);
        foreach (var digit in digits)
        {
            bits = ((bits << 5) | Digits.IndexOf(digit, StringComparison.Ordinal)) & 0xFFF;
            count += 5;
            if (count >= 8)
            {
                count -= 8;
                bytes[at++] = (byte)(bits >> count);
            }
        }

        return bytes;
    }
}
