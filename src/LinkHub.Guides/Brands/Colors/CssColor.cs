using System.Globalization;

namespace LinkHub.Guides.Brands.Colors;

/// <summary>
/// Reads the colours a brand may write: <c>#rgb</c>, <c>#rrggbb</c>, <c>rgb(…)</c> and <c>oklch(…)</c>,
/// opaque.
/// </summary>
/// <remarks>
/// Grammar of CSS Color 4 without alpha, <c>none</c> and angles other than degrees. Nothing else passes.
/// </remarks>
public static class CssColor
{
    /// <summary>The colour, or null if the text is not one.</summary>
    public static Srgb? Parse(string text)
    {
        if (text.StartsWith('#'))
        {
            return Hex(text.AsSpan(1));
        }

        return Arguments(text, "rgb") is { } rgb ? Rgb(rgb)
            : Arguments(text, "oklch") is { } oklch ? OfOklch(oklch)
            : null;
    }

    private static Srgb? Hex(ReadOnlySpan<char> digits)
    {
        if (digits.Length is not (3 or 6) || !IsHex(digits))
        {
            return null;
        }

        var number = int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return digits.Length == 3
            ? new Srgb(
                (byte)((number >> 8) * 17), (byte)(((number >> 4) & 15) * 17), (byte)((number & 15) * 17))
            : new Srgb((byte)(number >> 16), (byte)(number >> 8), (byte)number);
    }

    private static bool IsHex(ReadOnlySpan<char> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit(digit))
            {
                return false;
            }
        }

        return true;
    }

    private static Srgb? Rgb(string[] parts) =>
        Channel(parts[0]) is { } red && Channel(parts[1]) is { } green && Channel(parts[2]) is { } blue
            ? new Srgb(red, green, blue)
            : null;

    private static Srgb? OfOklch(string[] parts)
    {
        var lightness = parts[0].EndsWith('%') ? Number(parts[0][..^1], 100) / 100 : Number(parts[0], 1);
        var chroma = parts[1].EndsWith('%') ? Number(parts[1][..^1], 100) / 250 : Number(parts[1], 0.5);
        var hue = Number(parts[2].EndsWith("deg", StringComparison.Ordinal) ? parts[2][..^3] : parts[2], 360);
        return lightness is { } l && chroma is { } c && hue is { } h ? new Oklch(l, c, h).ToSrgb() : null;
    }

    private static byte? Channel(string part)
    {
        var value = part.EndsWith('%') ? Number(part[..^1], 100) * 255 / 100 : Number(part, 255);
        return value is { } number ? (byte)Math.Round(number, MidpointRounding.AwayFromZero) : null;
    }

    private static double? Number(string text, double max)
    {
        var isNumber = double.TryParse(
            text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value);
        return isNumber && value <= max ? value : null;
    }

    /// <summary>
    /// The three arguments of a function, separated by spaces or by commas; null for another function or
    /// another number of arguments.
    /// </summary>
    private static string[]? Arguments(string text, string function)
    {
        if (!text.StartsWith(function + "(", StringComparison.OrdinalIgnoreCase) || !text.EndsWith(')'))
        {
            return null;
        }

        var inner = text[(function.Length + 1)..^1];
        var parts = inner.Split(inner.Contains(',') ? ',' : ' ', StringSplitOptions.TrimEntries
            | (inner.Contains(',') ? StringSplitOptions.None : StringSplitOptions.RemoveEmptyEntries));
        return parts.Length == 3 ? parts : null;
    }
}
