namespace LinkHub.Guides.Brands.Styles;

/// <summary>The limits of lengths and colours in a theme.</summary>
internal static class ThemeLimits
{
    // The hub's own properties for the colours of text.
    private static readonly HashSet<string> TextColors = new(StringComparer.Ordinal)
    {
        "--accent", "--accent-dark", "--accent-light", "--ink", "--ink-soft", "--on-accent", "--tone",
        "--wrong",
    };

    private static readonly HashSet<string> ColorFunctions = new(StringComparer.OrdinalIgnoreCase)
    {
        "color", "color-mix", "hsl", "hsla", "hwb", "lab", "lch", "light-dark", "oklab", "oklch", "rgb",
        "rgba",
    };

    private static readonly HashSet<string> Sizes = new(StringComparer.OrdinalIgnoreCase)
    {
        "inherit", "initial", "large", "larger", "medium", "revert", "small", "smaller", "unset", "x-large",
        "xx-large",
    };

    // Properties that keep a part visible, or show it late, when its state has changed.
    private static readonly HashSet<string> Staying = new(StringComparer.OrdinalIgnoreCase)
    {
        "all", "allow-discrete", "content-visibility", "display", "opacity", "visibility",
    };

    public static bool IsTextColor(string name) => TextColors.Contains(name);

    /// <summary>Whether a colour may be transparent, wholly or in part, or cannot be determined.</summary>
    public static bool IsClear(IReadOnlyList<StyleToken> value)
    {
        // The fourth number of a colour that is written with commas is its opacity.
        var commas = 0;
        foreach (var token in value)
        {
            commas = token.Kind is StyleTokenKind.Function ? 0 : token.Is(',') ? commas + 1 : commas;
            var isClear = token.Kind switch
            {
                StyleTokenKind.Hash => token.Text.Length is 4 or 8,
                StyleTokenKind.Name => token.IsNamed("transparent"),
                StyleTokenKind.Function => !ColorFunctions.Contains(token.Text),
                _ => token.Is('/') || commas > 2,
            };
            if (isClear)
            {
                return true;
            }

            commas = token.Is(')') ? 0 : commas;
        }

        return false;
    }

    /// <summary>Whether a text of this size, or of this <c>font</c>, can be read.</summary>
    public static bool IsReadableSize(IReadOnlyList<StyleToken> value)
    {
        if (value is [{ Kind: StyleTokenKind.Function } clamp, var least, _, .., var most, _]
            && clamp.IsNamed("clamp"))
        {
            return IsReadable(least) && IsReadable(most) && value.Count(token => token.Opens) == 1;
        }

        var sizes = value.Where(token => token.Kind is StyleTokenKind.Dimension or StyleTokenKind.Percentage);
        var isClose = value.Zip(value.Skip(1)).Any(pair => pair.First.Is('/') && pair.Second.Number < 1);
        return !isClose && sizes.All(IsReadable)
            && value.All(token => token.Kind is not StyleTokenKind.Function)
            && (sizes.Any() || value.Any(token => Sizes.Contains(token.Text)));
    }

    /// <summary>
    /// Whether a transform moves an element so little that it covers nothing else, as an effect under a
    /// pointer does.
    /// </summary>
    public static bool IsNudge(IReadOnlyList<StyleToken> value) =>
        value.Count(token => token.Opens) <= 1 && value.All(token => token.Kind switch
        {
            StyleTokenKind.Function =>
                token.IsNamed("translate") || token.IsNamed("translateX") || token.IsNamed("translateY"),
            StyleTokenKind.Dimension =>
                token.Text is "px" or "rem" or "em" && Pixels(token) is >= -8 and <= 8,
            StyleTokenKind.Number => token.Number == 0,
            StyleTokenKind.Name => token.IsNamed("none"),
            _ => token.Is(',') || token.Is(')'),
        });

    /// <summary>Whether all lengths of a value are between two limits.</summary>
    /// <param name="value">Without blanks; calculated lengths are not within any, those in colours do not
    /// count.</param>
    /// <param name="least">In CSS pixels.</param>
    /// <param name="most">In CSS pixels.</param>
    /// <param name="plainMost">The largest number without a unit beside zero.</param>
    /// <param name="percent">The least percentage where <paramref name="least"/> is positive, else the
    /// most.</param>
    public static bool IsWithin(
        IReadOnlyList<StyleToken> value, double least, double most, double plainMost, double percent = 100)
    {
        var inColor = 0;
        foreach (var token in value)
        {
            var isColor = token.Kind is StyleTokenKind.Function && ColorFunctions.Contains(token.Text);
            if (inColor > 0 || isColor)
            {
                inColor += token.Opens ? 1 : token.Closes ? -1 : 0;
                continue;
            }

            var isWithin = token.Kind switch
            {
                StyleTokenKind.Dimension when token.Text is "ms" or "s" or "deg" or "turn" or "rad" => true,
                StyleTokenKind.Dimension => Pixels(token) is { } pixels && pixels >= least && pixels <= most,
                StyleTokenKind.Percentage => least > 0
                    ? token.Number >= percent
                    : token.Number >= 0 && token.Number <= percent,
                StyleTokenKind.Number => IsPlainWithin(token.Number, least, plainMost),
                StyleTokenKind.Function => token.IsNamed("drop-shadow") || token.IsNamed("blur"),
                _ => true,
            };
            if (!isWithin)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsReadable(StyleToken token) => token.Kind is StyleTokenKind.Percentage
        ? token.Number is >= 85 and <= 150
        : token.Text is "em" ? token.Number is >= 0.85 and <= 1.5
        : token.Text is "px" or "rem" or "pt" && Pixels(token) is >= 11 and <= 64;

    public static bool KeepsShown(StyleToken token) =>
        (token.Kind is StyleTokenKind.Name && Staying.Contains(token.Text))
        || (token.Kind is StyleTokenKind.Function && token.IsNamed("calc"))
        || (token.Kind is StyleTokenKind.Dimension && token.Text is "s" && token.Number > 1)
        || (token.Kind is StyleTokenKind.Dimension && token.Text is "ms" && token.Number > 1000);

    private static bool IsPlainWithin(double number, double least, double most) => most >= 1
        ? number <= most && number >= Math.Min(1, least)
        : number == 0 && least <= 0;

    // The units whose size no screen changes; those of a text are taken at 16 pixels.
    private static double? Pixels(StyleToken token) => token.Text switch
    {
        "px" => token.Number,
        "rem" or "em" => token.Number * 16,
        "ch" or "ex" => token.Number * 8,
        "pt" => token.Number * 4 / 3,
        "cm" => token.Number * 96 / 2.54,
        "mm" => token.Number * 96 / 25.4,
        "in" => token.Number * 96,
        [.., 'v', 'w' or 'h' or 'i' or 'b'] => token.Number * 16,
        _ => null,
    };
}
