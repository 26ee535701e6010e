using System.Collections.Frozen;

namespace LinkHub.Guides.Site.Images;

/// <summary>
/// The allowed parts of a published SVG: drawing, text, gradients, masks and filters. Nothing that runs or
/// loads.
/// </summary>
/// <remarks>
/// Names are those of SVG 2 (https://www.w3.org/TR/SVG2/eltindex.html, attindex.html) and Filter Effects 1.
/// </remarks>
internal static class SvgAllowList
{
    private static readonly FrozenSet<string> Elements = Words(
        """
        svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath
        linearGradient radialGradient stop clipPath mask pattern marker filter style switch
        feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
        feGaussianBlur feMerge feMergeNode feMorphology feOffset feTile feTurbulence
        """);

    // Written by drawing programs and of no use to a reader: dropped without a word.
    private static readonly FrozenSet<string> Idle = Words("metadata");

    private static readonly FrozenSet<string> Attributes = Words(
        """
        id class style d x y x1 x2 y1 y2 dx dy cx cy r rx ry fx fy fr width height viewBox preserveAspectRatio
        transform points pathLength offset href version role lang focusable aria-label aria-hidden aria-labelledby
        fill fill-opacity fill-rule stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
        stroke-miterlimit stroke-opacity stroke-width opacity color display visibility overflow clip-path clip-rule
        mask mask-type filter vector-effect paint-order shape-rendering text-rendering image-rendering
        stop-color stop-opacity flood-color flood-opacity color-interpolation color-interpolation-filters
        gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform
        clipPathUnits maskUnits maskContentUnits filterUnits primitiveUnits markerWidth markerHeight markerUnits
        marker-start marker-mid marker-end refX refY orient font-family font-size font-weight font-style
        font-stretch font-variant letter-spacing word-spacing text-anchor text-decoration dominant-baseline
        alignment-baseline baseline-shift textLength lengthAdjust rotate startOffset
        in in2 result stdDeviation mode type values operator k1 k2 k3 k4 radius baseFrequency numOctaves seed
        stitchTiles tableValues slope intercept amplitude exponent
        """);

    public static bool AllowsElement(string name) => Elements.Contains(name);

    public static bool IsIdleElement(string name) => Idle.Contains(name);

    public static bool AllowsAttribute(string name) => Attributes.Contains(name);

    /// <summary>
    /// Whether a value reaches nowhere: each <c>url(…)</c> names a part of the same picture, and no CSS
    /// loads anything.
    /// </summary>
    public static bool AllowsValue(string name, string value)
    {
        if (name == "href")
        {
            return value.StartsWith('#');
        }

        // A backslash or comment could spell `url(` in a way this test would not see.
        return name is not ("style" or "fill" or "stroke" or "filter" or "mask" or "clip-path"
            or "marker-start"
                or "marker-mid" or "marker-end")
            || AllowsStyle(value);
    }

    /// <summary>
    /// Whether a style sheet or declaration loads nothing and hides nothing behind escapes.
    /// </summary>
    public static bool AllowsStyle(string css)
    {
        if (css.AsSpan().ContainsAny("@\\<") || css.Contains("/*", StringComparison.Ordinal))
        {
            return false;
        }

        if (css.Contains("image(", StringComparison.OrdinalIgnoreCase)
            || css.Contains("image-set(", StringComparison.OrdinalIgnoreCase)
            || css.Contains("expression(", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        for (var at = 0; (at = css.IndexOf("url(", at, StringComparison.OrdinalIgnoreCase)) >= 0; at += 4)
        {
            if (!css.AsSpan(at + 4).TrimStart(" \t\r\n\"'").StartsWith("#"))
            {
                return false;
            }
        }

        return true;
    }

    private static FrozenSet<string> Words(string text) =>
        text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.Ordinal);
}
