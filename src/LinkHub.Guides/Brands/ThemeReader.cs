using System.Globalization;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Brands;

/// <summary>Reads <c>theme</c>: only values that can do nothing but look different.</summary>
internal static class ThemeReader
{
    private const string ColorHelp = "Write a colour such as `#0b6e4f`, `rgb(11, 110, 79)` or `oklch(0.48 0.11 164)`.";
    private static readonly Srgb DefaultAccent = new(0x2F, 0x5D, 0x8C);

    public static BrandTheme Read(Settings theme, DiagnosticBag diagnostics)
    {
        var accent = ReadColor(theme, "accent", Srgb.White, "white", diagnostics) ?? DefaultAccent;
        var accentDark = ReadColor(theme, "accentDark", Srgb.DarkGround, Srgb.DarkGround.ToString(), diagnostics)
            ?? Contrast.NearestPassing(accent, Srgb.DarkGround);
        var font = theme.Text("font")?.Value;
        return new BrandTheme(
            accent.ToString(),
            accentDark.ToString(),
            theme.Number("radius", 0, 24, 8),
            font == "system" ? null : font,
            theme.Choice("mode", ColorMode.Auto));
    }

    private static Srgb? ReadColor(Settings theme, string name, Srgb ground, string groundName, DiagnosticBag diagnostics)
    {
        var text = theme.Text(name, color => CssColor.Parse(color)?.ToString(), ColorHelp);
        if (text is not { } value || CssColor.Parse(value.Value) is not { } color)
        {
            return null;
        }

        if (!Contrast.Passes(color, ground))
        {
            var ratio = (Math.Floor(color.ContrastWith(ground) * 100) / 100).ToString("0.00", CultureInfo.InvariantCulture);
            diagnostics.Add(
                ConfigurationRules.LowContrast,
                value.Span,
                $"`{value.Value}` on {groundName} has a contrast of {ratio}:1, and text needs 4.5:1",
                $"Write `{Contrast.NearestPassing(color, ground)}`, the nearest colour that can be read.");
        }

        return color;
    }
}
