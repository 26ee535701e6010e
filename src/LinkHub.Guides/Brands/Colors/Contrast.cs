namespace LinkHub.Guides.Brands.Colors;

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
