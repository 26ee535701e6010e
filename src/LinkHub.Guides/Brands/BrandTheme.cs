using System.Globalization;
using LinkHub.Guides.Brands.Colors;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Brands;

/// <summary>How a brand's hub looks.</summary>
/// <param name="Accent">Colour of links and controls on light ground, <c>#rrggbb</c>.</param>
/// <param name="AccentDark">The same on dark ground, <c>#rrggbb</c>.</param>
/// <param name="Radius">Corner radius in CSS pixels, 0 to 24.</param>
/// <param name="Font">A file in the brand's folder, or null for the system's font.</param>
/// <param name="Mode">Light, dark, or as the reader's device says.</param>
public sealed record BrandTheme(string Accent, string AccentDark, int Radius, string? Font, ColorMode Mode);

/// <summary>Which of its two colour schemes a hub shows.</summary>
public enum ColorMode
{
    Auto,
    Light,
    Dark,
}

/// <summary>Reads <c>theme</c>; accepts only values that change how pages look and nothing else.</summary>
internal static class ThemeReader
{
    private static readonly TextGrammar Colors = new(
        color => CssColor.Parse(color)?.ToString(),
        "Write a colour such as `#0b6e4f`, `rgb(11, 110, 79)` or `oklch(0.48 0.11 164)`.")
    {
        Pattern = @"^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$|^rgb\(.*\)$|^oklch\(.*\)$",
    };

    internal static readonly MappingShape Shape = new("theme", "How the hub looks.");

    private static readonly TextKey Accent = Shape.Text(
        "accent",
        "The colour of links and controls on a light ground, with a contrast of 4.5:1 to white.",
        Colors);
    private static readonly TextKey AccentDark = Shape.Text(
        "accentDark", "The same colour on a dark ground; made from the accent where it is left out.", Colors);
    private static readonly NumberKey Radius = Shape.Add(
        "radius", new NumberValue("The radius of corners in CSS pixels.", 0, 24, 8));
    internal static readonly TextKey Font = Shape.Add(
        "font",
        new TextValue("The word `system`, or the name of a font file in the brand's folder.")
        {
            Default = "system",
        });
    private static readonly ShapeKey<WordValue<ColorMode>> Mode = Shape.Word<ColorMode>(
        "mode", "The colour scheme that the hub shows.", fallback: "auto");

    private static readonly Srgb DefaultAccent = new(0x2F, 0x5D, 0x8C);

    public static BrandTheme Read(Settings theme, DiagnosticBag diagnostics)
    {
        var accent = ReadColor(theme, Accent, Srgb.White, "white", diagnostics) ?? DefaultAccent;
        var darkGround = Srgb.DarkGround.ToString();
        var accentDark = ReadColor(theme, AccentDark, Srgb.DarkGround, darkGround, diagnostics)
            ?? Contrast.NearestPassing(accent, Srgb.DarkGround);
        var font = theme.Text(Font)?.Value;
        return new BrandTheme(
            accent.ToString(),
            accentDark.ToString(),
            theme.Number(Radius),
            font == "system" ? null : font,
            theme.Word(Mode) ?? ColorMode.Auto);
    }

    private static Srgb? ReadColor(
        Settings theme, TextKey key, Srgb ground, string groundName, DiagnosticBag diagnostics)
    {
        var text = theme.Text(key);
        if (text is not { } value || CssColor.Parse(value.Value) is not { } color)
        {
            return null;
        }

        if (!Contrast.Passes(color, ground))
        {
            var ratio = (Math.Floor(color.ContrastWith(ground) * 100) / 100).ToString(
                "0.00", CultureInfo.InvariantCulture);
            diagnostics.Add(
                ConfigurationRules.LowContrast,
                value.Span,
                $"`{value.Value}` on {groundName} has a contrast of {ratio}:1, and text needs 4.5:1",
                $"Write `{Contrast.NearestPassing(color, ground)}`, the nearest colour that can be read.");
        }

        return color;
    }
}
