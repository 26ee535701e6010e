using System.Buffers;
using System.Text;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>Which addresses a guide may point at.</summary>
internal static class UrlPolicy
{
    /// <summary>Whether a link may lead there: http(s), mailto, tel, relative or <c>#anchor</c>.</summary>
    public static bool MayLink(TemplateText url) => IsAllowed(url, "http", "https", "mailto", "tel");

    /// <summary>Whether a picture or frame may be loaded from there: http(s) or relative.</summary>
    public static bool MayLoad(TemplateText url) => IsAllowed(url, "http", "https");

    // Browsers drop white space and control characters before they look for the scheme, and read `\` as `/`.
    private static bool IsAllowed(TemplateText url, params ReadOnlySpan<string> schemes)
    {
        if (url.Parts is [{ IsVariable: true, Text: "brand.url" }, ..])
        {
            return true;
        }

        var text = string.Concat(url.Expand(static _ => "x").Where(IsVisible)).Replace('\\', '/');
        if (text.StartsWith("//", StringComparison.Ordinal))
        {
            return false;
        }

        var end = text.AsSpan().IndexOfAny("/?#");
        var colon = (end < 0 ? text : text[..end]).IndexOf(':');
        if (colon < 0)
        {
            return true;
        }

        foreach (var scheme in schemes)
        {
            if (text.AsSpan(0, colon).Equals(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return scheme is "mailto" or "tel" || HasHost(text, colon);
            }
        }

        return false;
    }

    private static bool HasHost(string text, int colon) =>
        text.Length > colon + 3 && text.AsSpan(colon + 1, 2).SequenceEqual("//") && text[colon + 3] != '/';

    private static bool IsVisible(char c) => !char.IsWhiteSpace(c) && !char.IsControl(c)
        && char.GetUnicodeCategory(c) is not System.Globalization.UnicodeCategory.Format;
}

/// <summary>
/// Percent-encodes characters that may not stand in an address, as CommonMark's reference implementations do.
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
