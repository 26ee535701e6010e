namespace LinkHub.Guides.Brands.Colors;

/// <summary>A colour as eyes order it: lightness 0 to 1, chroma from 0 up, hue in degrees.</summary>
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
    /// The nearest colour a screen shows: of the same lightness and hue, with as much of the chroma as there
    /// is.
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
