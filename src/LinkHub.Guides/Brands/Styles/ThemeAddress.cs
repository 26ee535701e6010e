using System.Buffers;

namespace LinkHub.Guides.Brands.Styles;

/// <summary>What the addresses of a style sheet may lead to.</summary>
internal static class ThemeAddress
{
    private static readonly SearchValues<char> SchemeSigns =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-");

    private static readonly string[] DataTypes =
        ["image/", "font/", "application/font-", "application/x-font-", "application/vnd.ms-fontobject"];

    private static readonly char[] Blanks = [.. Enumerable.Range(0, 0x21).Select(code => (char)code)];

    /// <summary>
    /// Why an address may not stand in a theme, as a clause that follows it; null where it may.
    /// </summary>
    /// <param name="address">With its escapes resolved.</param>
    public static string? Problem(string address)
    {
        // As the URL standard reads it: line ends and tabs vanish, blanks around it do, and both slashes are
        // one.
        var plain = string.Concat(address.Where(sign => sign is not ('\t' or '\n' or '\r')))
            .Trim(Blanks).Replace('\\', '/');
        var scheme = Scheme(plain);
        if (scheme.Equals("data", StringComparison.OrdinalIgnoreCase))
        {
            var type = plain["data:".Length..].TrimStart();
            return DataTypes.Any(known => type.StartsWith(known, StringComparison.OrdinalIgnoreCase))
                ? null
                : "is neither a picture nor a font";
        }

        return scheme.Length > 0 || plain.StartsWith("//", StringComparison.Ordinal) ? "leads elsewhere"
            : plain.Split('#')[0].Contains('?') ? "asks the host something"
            : null;
    }

    private static string Scheme(string plain)
    {
        var scheme = plain[..Math.Max(0, plain.IndexOf(':'))];
        return scheme is [var first, ..] && char.IsAsciiLetter(first)
            && scheme.AsSpan().IndexOfAnyExcept(SchemeSigns) < 0
            ? scheme
            : "";
    }
}
