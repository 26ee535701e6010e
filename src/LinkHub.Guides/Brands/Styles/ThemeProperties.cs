using System.Collections.Frozen;

namespace LinkHub.Guides.Brands.Styles;

/// <summary>
/// Which properties a theme may set: for a form, colours, type, borders and padding; for everything else,
/// whatever cannot cover a form.
/// </summary>
internal static class ThemeProperties
{
    private const string Clear = "must be a colour that covers";
    private const string Hiding = "could hide, show or move a part of a form";
    private const string Covering = "could lay something over a form";

    private static readonly FrozenSet<string> Looks = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "accent-color", "background", "background-color", "background-image", "background-position",
        "background-repeat", "background-size", "background-attachment", "background-blend-mode",
        "background-origin",
        "caret-color", "color-scheme", "column-gap", "cursor", "font-family", "font-feature-settings",
        "font-kerning",
        "font-optical-sizing", "font-style", "font-synthesis", "font-variation-settings", "font-weight",
        "gap", "hyphens",
        "list-style", "list-style-type", "overflow-wrap", "quotes", "row-gap", "scroll-behavior", "scrollbar-color",
        "scrollbar-gutter", "scrollbar-width", "tab-size", "text-align", "text-align-last", "text-decoration",
        "text-rendering", "text-size-adjust", "text-transform", "text-wrap", "transition", "transition-delay",
        "transition-duration", "transition-property", "transition-timing-function", "word-break",
        "outline-color",
        "outline-style", "-webkit-font-smoothing", "-moz-osx-font-smoothing", "-webkit-text-size-adjust",
        "-webkit-tap-highlight-color");

    private static readonly string[] LookFamilies =
        ["border", "font-variant", "text-decoration-", "text-underline-", "padding"];

    private static readonly FrozenSet<string> Covers = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "all", "position", "z-index", "top", "right", "bottom", "left", "transform", "translate", "rotate",
        "scale", "zoom",
        "perspective", "float", "grid-area", "order", "grid-row", "grid-column", "grid-row-start",
        "grid-row-end",
        "grid-column-start", "grid-column-end", "-webkit-box-reflect", "box-reflect", "mix-blend-mode",
        "overlay",
        "backdrop-filter", "-webkit-backdrop-filter", "anchor-name", "interactivity", "reading-flow",
        "behavior",
        "-moz-binding", "-webkit-user-modify", "timeline-trigger");

    private static readonly string[] CoverFamilies =
        ["inset", "offset", "position-", "view-transition-", "-webkit-transform", "-moz-transform", "-ms-", "-o-"];

    /// <summary>
    /// Why a declaration is refused, as a clause that follows its property, or null if it is not.
    /// </summary>
    /// <param name="name">The property.</param>
    /// <param name="written">Its value without blanks.</param>
    /// <param name="names">What the theme's own properties stand for.</param>
    /// <param name="isForm">Whether it might be set for a form, a part of it, or what it stands in.</param>
    /// <param name="isFree">Whether everything else may be arranged freely.</param>
    public static string? Problem(
        string name, IReadOnlyList<StyleToken> written, ThemeNames names, bool isForm, bool isFree)
    {
        var value = names.Resolved(written);
        if (name.StartsWith("--", StringComparison.Ordinal))
        {
            return ThemeLimits.IsClear(value) && ThemeLimits.IsTextColor(name) ? Clear : null;
        }

        var lower = name.ToLowerInvariant();
        var isPlain = !written.Any(token => token.Kind is StyleTokenKind.Function && token.IsNamed("var"));
        return isForm
            ? FormProblem(lower, value) ?? Unless(isPlain || !IsPlainOnly(lower), "must have a plain value")
            : isFree ? null : OtherProblem(lower, value);
    }

    // Properties for which a theme's own properties could exceed the limits of lengths.
    private static bool IsPlainOnly(string name) =>
        Begins(name, "margin") || Begins(name, "transition") || Begins(name, "padding")
        || name is "line-height" or "letter-spacing" or "word-spacing" or "cursor"
            or "gap" or "row-gap" or "column-gap" or "max-width" or "max-inline-size" or "width"
            or "inline-size";

    private static string? FormProblem(string lower, IReadOnlyList<StyleToken> value) =>
        lower switch
        {
            "color" or "-webkit-text-fill-color" or "caret-color" when ThemeLimits.IsClear(value) => Clear,
            "color" or "-webkit-text-fill-color" => null,
            "font-size" or "font" =>
                Unless(ThemeLimits.IsReadableSize(value), "must be between 0.7rem and 4rem"),
            "line-height" =>
                Unless(ThemeLimits.IsWithin(value, 12, 96, plainMost: 3), "must leave lines apart"),
            "letter-spacing" or "word-spacing" =>
                Unless(ThemeLimits.IsWithin(value, -1, 8, plainMost: 0), "must be between -1px and 8px"),
            "box-shadow" or "text-shadow" or "outline" or "outline-width" or "outline-offset" =>
                Unless(ThemeLimits.IsWithin(value, -64, 64, 64), "must have plain lengths up to 4rem"),
            "content" => Unless(value is [{ Kind: StyleTokenKind.Text, Text: "" }], Hiding),
            "animation" or "animation-name" => Unless(value is [var name] && name.IsNamed("none"), Hiding),
            "cursor" => Unless(!value.Any(token => token.IsNamed("none")), "hides the pointer"),
            "max-width" or "max-inline-size" or "width" or "inline-size" =>
                Unless(ThemeLimits.IsWithin(value, 192, 9999, -1, percent: 60), "must leave room for a form"),
            _ when Begins(lower, "margin") =>
                Unless(ThemeLimits.IsWithin(value, 0, 128, plainMost: 0, percent: 0), Hiding),
            _ when Begins(lower, "padding") || lower is "gap" or "row-gap" or "column-gap" =>
                Unless(
                    ThemeLimits.IsWithin(value, 0, 128, 0, percent: 0), "must be plain lengths up to 8rem"),
            _ when Begins(lower, "border-image") || !IsLook(lower) => Hiding,
            _ when Begins(lower, "border") && !lower.Contains("radius", StringComparison.Ordinal) =>
                Unless(ThemeLimits.IsWithin(value, 0, 32, 0), "must have plain lengths up to 2rem"),
            _ when Begins(lower, "transition") =>
                Unless(!value.Any(token => ThemeLimits.KeepsShown(token)), Hiding),
            _ => null,
        };

    private static string? OtherProblem(string lower, IReadOnlyList<StyleToken> value) =>
        lower switch
        {
            "transform" or "translate" when ThemeLimits.IsNudge(value) => null,
            _ when Covers.Contains(lower) || CoverFamilies.Any(family => Begins(lower, family)) => Covering,
            _ when Begins(lower, "margin") =>
                Unless(ThemeLimits.IsWithin(value, 0, 9999, plainMost: 0, percent: 100), Covering),
            "box-shadow" or "text-shadow" or "outline" or "outline-width" or "outline-offset" or "filter"
                or "-webkit-filter" or "text-indent" or "border-image-outset" or "border-image"
                or "-webkit-text-stroke"
                or "-webkit-text-stroke-width" or "letter-spacing" or "word-spacing" =>
                Unless(ThemeLimits.IsWithin(value, -64, 64, plainMost: 64, percent: 100), Covering),
            "font-size" or "font" =>
                Unless(ThemeLimits.IsWithin(value, 0, 96, plainMost: 1000, percent: 300), Covering),
            _ => null,
        };

    private static bool IsLook(string name) => Looks.Contains(name)
        || LookFamilies.Any(family => name.StartsWith(family, StringComparison.Ordinal));

    private static bool Begins(string name, string family) =>
        name.StartsWith(family, StringComparison.Ordinal);

    private static string? Unless(bool isFine, string problem) => isFine ? null : problem;
}
