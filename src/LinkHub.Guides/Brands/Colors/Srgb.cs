using System.Globalization;

namespace LinkHub.Guides.Brands.Colors;

/// <summary>A colour as screens show it: red, green and blue from 0 to 255.</summary>
public readonly record struct Srgb(byte Red, byte Green, byte Blue)
{
    public static readonly Srgb White = new(255, 255, 255);

    /// <summary>The ground of dark pages.</summary>
    public static readonly Srgb DarkGround = new(0x0F, 0x11, 0x15);

    /// <summary>How bright it looks, 0 to 1: relative luminance as WCAG 2.2 defines it.</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it.</summary>
    public double ContrastWith(Srgb other)
    {
        var (one, two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    /// <summary>A channel without the screen's gamma, 0 to 1 (IEC 61966-2-1).</summary>
    internal static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    /// <summary><c>#rrggbb</c> in lower case.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");
}
