using System.Buffers;
using System.Text;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>
/// Percent-encodes what may not stand in an address, as CommonMark's reference implementations do.
/// </summary>
internal static class UrlEncoder
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "!#$&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~");

    public static string Normalise(string url)
    {
        if (!url.AsSpan().ContainsAnyExcept(Plain))
        {
            return url;
        }

        var encoded = new StringBuilder(url.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < url.Length; i++)
        {
            var isEscape = url[i] == '%' && i + 2 < url.Length && char.IsAsciiHexDigit(url[i + 1])
                && char.IsAsciiHexDigit(url[i + 2]);
            if (isEscape || Plain.Contains(url[i]))
            {
                encoded.Append(url[i]);
                continue;
            }

            Rune.DecodeFromUtf16(url.AsSpan(i), out var rune, out var length);
            foreach (var value in bytes[..rune.EncodeToUtf8(bytes)])
            {
                encoded.Append(System.Globalization.CultureInfo.InvariantCulture, $"%{value:X2}");
            }

            i += length - 1;
        }

        return encoded.ToString();
    }
}
