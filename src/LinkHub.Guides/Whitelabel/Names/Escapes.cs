using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;

namespace LinkHub.Guides.Whitelabel.Names;

/// <summary>
/// Reads one escaped character: HTML entities, percent encoding, JSON, JavaScript and CSS escapes.
/// </summary>
internal static class Escapes
{
    private const int Longest = 48;
    private const int Deepest = 16;

    /// <summary>
    /// The character that an escape at the start of a text stands for; escapes of escapes are followed.
    /// </summary>
    /// <param name="text">Begins with <c>&amp;</c>, <c>%</c> or <c>\</c>.</param>
    /// <param name="isCss">Whether a back-slash takes hexadecimal digits.</param>
    /// <param name="length">How much of the text the escape takes.</param>
    /// <returns>Null if it is no escape.</returns>
    public static Rune? Read(ReadOnlySpan<char> text, bool isCss, out int length)
    {
        if (ReadOnce(text, isCss, out length) is not { } rune)
        {
            return null;
        }

        // `&amp;#83;` or `%2553`: an escape whose first sign is escaped itself, and so on.
        Span<char> inner = stackalloc char[Longest];
        for (var depth = 0; depth < Deepest && rune.Value is '&' or '%' or '\\'; depth++)
        {
            var rest = text[length..Math.Min(text.Length, length + Longest - 1)];
            inner[0] = (char)rune.Value;
            rest.CopyTo(inner[1..]);
            if (ReadOnce(inner[..(rest.Length + 1)], isCss, out var more) is not { } next)
            {
                break;
            }

            (rune, length) = (next, length + more - 1);
        }

        return rune;
    }

    private static Rune? ReadOnce(ReadOnlySpan<char> text, bool isCss, out int length) => text[0] switch
    {
        '&' => ReadEntity(text, out length),
        '%' => ReadPercent(text, out length),
        _ => ReadBackslash(text, isCss, out length),
    };

    private static Rune? ReadEntity(ReadOnlySpan<char> text, out int length)
    {
        length = 1;
        if (text.Length > 2 && text[1] == '#')
        {
            var isHex = text[2] is 'x' or 'X';
            var digits = text[(isHex ? 3 : 2)..Math.Min(text.Length, 12)];
            var end = isHex ? digits.IndexOfAnyExcept(HexDigits) : digits.IndexOfAnyExceptInRange('0', '9');
            digits = end < 0 ? digits : digits[..end];
            length = (isHex ? 3 : 2) + digits.Length;
            length += length < text.Length && text[length] == ';' ? 1 : 0;
            return Number(digits, isHex);
        }

        var semicolon = text[..Math.Min(text.Length, Longest)].IndexOf(';');
        if (semicolon < 2)
        {
            return null;
        }

        length = semicolon + 1;
        var name = text[1..semicolon];
        return name switch
        {
            "ZeroWidthSpace" or "NoBreak" or "InvisibleComma" => new Rune('\u200B'),
            "period" => new Rune('.'),
            "sol" => new Rune('/'),
            "colon" => new Rune(':'),
            "commat" => new Rune('@'),
            "lowbar" => new Rune('_'),
            "hyphen" or "dash" => new Rune('-'),
            "percnt" => new Rune('%'),
            "bsol" => new Rune('\\'),
            "NewLine" or "Tab" => new Rune('\n'),
            _ => Named(text[..length]),
        };
    }

    private static SearchValues<char> HexDigits { get; } = SearchValues.Create("0123456789abcdefABCDEF");

    private static Rune? Named(ReadOnlySpan<char> entity)
    {
        var decoded = WebUtility.HtmlDecode(entity.ToString());
        return decoded.Length < entity.Length && Rune.TryGetRuneAt(decoded, 0, out var rune) ? rune : null;
    }

    private static Rune? ReadPercent(ReadOnlySpan<char> text, out int length)
    {
        if (text.Length >= 6 && text[1] is 'u' or 'U')
        {
            return CodeUnits(text, out length);
        }

        Span<byte> bytes = stackalloc byte[4];
        var count = 0;
        while (count < 4 && text.Length >= (count * 3) + 3 && text[count * 3] == '%'
            && byte.TryParse(
                text.Slice((count * 3) + 1, 2), NumberStyles.AllowHexSpecifier, null, out var value))
        {
            bytes[count++] = value;
        }

        var isCharacter =
            Rune.DecodeFromUtf8(bytes[..count], out var rune, out var taken) == OperationStatus.Done;
        length = isCharacter ? taken * 3 : 1;
        return isCharacter ? rune : null;
    }

    private static Rune? ReadBackslash(ReadOnlySpan<char> text, bool isCss, out int length)
    {
        length = 1;
        if (text.Length < 2)
        {
            return null;
        }

        // A string that goes on in the next line.
        if (text[1] is '\n' or '\r')
        {
            length = text[1] == '\r' && text.Length > 2 && text[2] == '\n' ? 3 : 2;
            return new Rune(0);
        }

        if (isCss)
        {
            var digits = text[1..Math.Min(text.Length, 7)];
            digits = digits.IndexOfAnyExcept(HexDigits) is var end and >= 0 ? digits[..end] : digits;
            length = 1 + digits.Length;
            length += digits.Length > 0 && length < text.Length && char.IsWhiteSpace(text[length]) ? 1 : 0;
            return digits.Length > 0 ? Number(digits, isHex: true) : null;
        }

        switch (text[1])
        {
            case 'u' when text.Length > 3 && text[2] == '{':
                var close = text[..Math.Min(text.Length, 12)].IndexOf('}');
                length = Math.Max(close + 1, 1);
                return close > 3 ? Number(text[3..close], isHex: true) : null;
            case 'u' when text.Length >= 6:
                return CodeUnits(text, out length);
            case 'x' when text.Length >= 4:
                length = 4;
                return Number(text[2..4], isHex: true);
            case 'n' or 'r' or 't':
                length = 2;
                return new Rune('\n');
            case >= '0' and <= '3' when text.Length >= 4 && IsOctal(text[2]) && IsOctal(text[3]):
                length = 4;
                return new Rune(((text[1] - '0') * 64) + ((text[2] - '0') * 8) + text[3] - '0');
            default:
                length = 2;
                return Rune.TryCreate(text[1], out var rune) ? rune : null;
        }
    }

    private static bool IsOctal(char c) => c is >= '0' and <= '7';

    private static Rune? CodeUnits(ReadOnlySpan<char> text, out int length)
    {
        length = 6;
        if (!ushort.TryParse(text[2..6], NumberStyles.AllowHexSpecifier, null, out var first))
        {
            return null;
        }

        if (text.Length >= 12 && text[6] == text[0] && text[7] == text[1]
            && ushort.TryParse(text[8..12], NumberStyles.AllowHexSpecifier, null, out var second)
            && Rune.TryCreate((char)first, (char)second, out var pair))
        {
            length = 12;
            return pair;
        }

        return Rune.TryCreate((char)first, out var rune) ? rune : null;
    }

    private static Rune? Number(ReadOnlySpan<char> digits, bool isHex)
    {
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        var isNumber = int.TryParse(digits, style, CultureInfo.InvariantCulture, out var value);
        return isNumber && Rune.TryCreate(value, out var rune)
            ? rune
            : null;
    }
}
