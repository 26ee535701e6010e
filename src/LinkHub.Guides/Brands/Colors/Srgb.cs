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

/// <summary>
/// A colour in OKLCH, which orders colours as eyes do: lightness 0 to 1, chroma from 0 up, hue in degrees.
/// </summary>
/// <remarks>
/// The matrices are Björn Ottosson's (https://bottosson.github.io/posts/oklab/), as CSS Color 4 uses them.
/// </remarks>
public readonly record struct Oklch(double Lightness, double Chroma, double Hue)
{
    private const double DegreesPerRadian = 180 / Math.PI;

    public static Oklch Of(Srgb color)
    {
        var (r, g, b) = (Srgb.Linear(color.Red), Srgb.Linear(color.Green), Srgb.Linear(color.Blue));
        var l = Math.Cbrt((0.4122214708 * r) + (0.5363325363 * g) + (0.0514459929 * b));
        var m = Math.Cbrt((0.2119034982 * r) + (0.6806995451 * g) + (0.1073969566 * b));
        var s = Math.Cbrt((0.0883024619 * r) + (0.2817188376 * g) + (0.6299787005 * b));
        var lightness = (0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s);
        var greenRed = (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s);
        var blueYellow = (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s);
        var chroma = Math.Sqrt((greenRed * greenRed) + (blueYellow * blueYellow));
        return new Oklch(lightness, chroma, Math.Atan2(blueYellow, greenRed) * DegreesPerRadian);
    }

    /// <summary>
    /// The nearest colour that a screen shows: of the same lightness and hue, with as much of the chroma as a
    /// screen has.
    /// </summary>
    public Srgb ToSrgb()
    {
        if (TryConvert(Chroma) is { } exact)
        {
            return exact;
        }

        var (low, high) = (0.0, Chroma);
        for (var i = 0; i < 24; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = TryConvert(middle) is null ? (low, middle) : (middle, high);
        }

        return TryConvert(low) ?? (Lightness > 0.5 ? Srgb.White : default);
    }

    private Srgb? TryConvert(double chroma)
    {
        var a = chroma * Math.Cos(Hue / DegreesPerRadian);
        var b = chroma * Math.Sin(Hue / DegreesPerRadian);
        var l = Cube(Lightness + (0.3963377774 * a) + (0.2158037573 * b));
        var m = Cube(Lightness - (0.1055613458 * a) - (0.0638541728 * b));
        var s = Cube(Lightness - (0.0894841775 * a) - (1.2914855480 * b));
        var red = Channel((4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s));
        var green = Channel((-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s));
        var blue = Channel((-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s));
        return red is { } r && green is { } g && blue is { } rest ? new Srgb(r, g, rest) : null;
    }

    private static double Cube(double value) => value * value * value;

    // A channel that only rounding carries past its range still counts as inside.
    private static byte? Channel(double linear)
    {
        var value = linear <= 0.0031308 ? linear * 12.92 : (1.055 * Math.Pow(linear, 1 / 2.4)) - 0.055;
        return value is >= -0.001 and <= 1.001 ? (byte)Math.Round(Math.Clamp(value, 0, 1) * 255) : null;
    }
}

/// <summary>Keeps text readable: WCAG 2.2 level AA asks 4.5:1 of text against its ground.</summary>
public static class Contrast
{
    /// <summary>The least contrast ratio of text.</summary>
    public const double OfText = 4.5;

    /// <summary>Whether text of that colour can be read on that ground.</summary>
    public static bool Passes(Srgb text, Srgb ground) => text.ContrastWith(ground) >= OfText;

    /// <summary>
    /// The colour nearest in lightness, of the same hue and chroma, that can be read on that ground.
    /// </summary>
    public static Srgb NearestPassing(Srgb text, Srgb ground)
    {
        if (Passes(text, ground))
        {
            return text;
        }

        var start = Oklch.Of(text);
        var far = ground.Luminance > 0.5 ? 0.0 : 1.0;
        var (failing, passing) = (start.Lightness, far);
        for (var i = 0; i < 24; i++)
        {
            var middle = (failing + passing) / 2;
            var isPassing = Passes((start with { Lightness = middle }).ToSrgb(), ground);
            (failing, passing) = isPassing ? (failing, middle) : (middle, passing);
        }

        return (start with { Lightness = passing }).ToSrgb();
    }
}
