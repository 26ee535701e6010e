using System.Buffers;
using System.Text;
using LinkHub.Guides.Brands;

namespace LinkHub.DocGen.Assets;

/// <summary>
/// A brand's theme as CSS custom properties. Only colours, numbers and hashed names are written.
/// </summary>
public static class BrandTokens
{
    private const int RadiusLimit = 24;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");
    private static readonly SearchValues<char> FileNameSigns =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-");

    /// <summary>The rules that stand before the hub's own sheet.</summary>
    /// <param name="theme">As read; its values are checked once more.</param>
    /// <param name="fontFile">The font beside the sheet, by its published name; null for the
    /// system's.</param>
    /// <exception cref="ArgumentException">A value is none that <see cref="BrandTheme"/> may
    /// hold.</exception>
    public static string Css(BrandTheme theme, string? fontFile)
    {
        var css = new StringBuilder();
        if (fontFile is not null)
        {
            css.Append("@font-face{font-family:Brand;src:url(").Append(FileName(fontFile))
                .Append(");font-weight:100 900;font-display:optional}\n");
        }

        var radius = Math.Clamp(theme.Radius, 0, RadiusLimit);
        css.Append(":root{--accent-light:").Append(Color(theme.Accent))
            .Append(";--accent-dark:").Append(Color(theme.AccentDark))
            .Append(";--radius:").Append(radius).Append("px");
        if (fontFile is not null)
        {
            css.Append(";--brand-font:Brand");
        }

        return css.Append("}\n").ToString();
    }

    private static string Color(string value) =>
        value is ['#', .. { Length: 6 } digits] && !digits.AsSpan().ContainsAnyExcept(HexDigits)
            ? value.ToLowerInvariant()
            : throw new ArgumentException($"not a colour of six hex digits: {value}", nameof(value));

    private static string FileName(string value) => !value.AsSpan().ContainsAnyExcept(FileNameSigns)
        ? value
        : throw new ArgumentException($"not a published file name: {value}", nameof(value));
}
