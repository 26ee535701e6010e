using System.Globalization;

namespace LinkHub.Guides.Site.Images;

/// <summary>
/// The size an SVG picture asks for: its <c>width</c> and <c>height</c>, else its <c>viewBox</c>.
/// </summary>
internal static class SvgSize
{
    /// <param name="attribute">Gives an attribute of the outermost element, or null.</param>
    public static (int? Width, int? Height) Of(Func<string, string?> attribute)
    {
        var (width, height) = (Pixels(attribute("width")), Pixels(attribute("height")));
        if (width is not null && height is not null)
        {
            return (width, height);
        }

        var box = (attribute("viewBox") ?? "").Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return box.Length == 4 ? (Pixels(box[2]), Pixels(box[3])) : (null, null);
    }

    private static int? Pixels(string? length)
    {
        var number = length is null ? "" : length.Trim();
        number = number.EndsWith("px", StringComparison.Ordinal) ? number[..^2] : number;
        var isNumber = double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value);
        return isNumber && value is > 0 and <= 100_000 ? (int)Math.Ceiling(value) : null;
    }
}
