using LinkHub.Guides.Brands.Colors;

namespace LinkHub.Guides.Brands.Styles;

/// <summary>
/// Finds rules whose text has the colour of its own background, which hides the messages of a form.
/// </summary>
internal static class ThemeContrast
{
    // Far below what a text needs: only what nobody could read is refused.
    private const double Least = 1.5;

    /// <summary>
    /// The name of the property that makes the text of one rule unreadable; null if the text can be read, or
    /// if the colours cannot be compared.
    /// </summary>
    /// <param name="tokens">The whole sheet.</param>
    /// <param name="open">The bracket that opens the rule.</param>
    /// <param name="text">The sheet's text.</param>
    public static StyleToken? Unreadable(IReadOnlyList<StyleToken> tokens, int open, string text)
    {
        (StyleToken Name, string Color)? ink = null;
        string? ground = null;
        for (var at = open + 1; at < tokens.Count && !tokens[at].Is('}');)
        {
            var (start, end) = (at, End(tokens, at));
            if (tokens[start].Kind is StyleTokenKind.Name && Value(tokens, start + 1, end, text) is { } color)
            {
                var isInk = tokens[start].IsNamed("color")
                    || tokens[start].IsNamed("-webkit-text-fill-color");
                ink = isInk ? (tokens[start], color) : ink;
                var isGround = tokens[start].IsNamed("background")
                    || tokens[start].IsNamed("background-color");
                ground = isGround ? color : ground;
            }

            at = end > start ? end : end + 1;
        }

        return ink is { } written && ground is { } behind && IsUnreadable(written.Color, behind)
            ? written.Name
            : null;
    }

    private static bool IsUnreadable(string ink, string ground) =>
        ink == ground
            || (Color(ink) is { } color && Color(ground) is { } behind && color.ContrastWith(behind) < Least);

    private static Srgb? Color(string value) =>
        CssColor.Parse(value switch { "white" => "#fff", "black" => "#000", _ => value });

    // Where the declaration, or the rule within this one, ends; a blank or `;` before them is its own.
    private static int End(IReadOnlyList<StyleToken> tokens, int start)
    {
        var depth = 0;
        for (var at = start; at < tokens.Count; at++)
        {
            var isBlank = at == start && tokens[at].Kind is StyleTokenKind.Blank;
            if (depth == 0 && (isBlank || tokens[at].Is(';') || tokens[at].Is('}')))
            {
                return at;
            }

            depth += tokens[at].Opens ? 1 : tokens[at].Closes ? -1 : 0;
            if (depth == 0 && tokens[at].Is('}'))
            {
                return at + 1;
            }
        }

        return tokens.Count;
    }

    private static string? Value(IReadOnlyList<StyleToken> tokens, int start, int end, string text)
    {
        var colon = start;
        while (colon < end && tokens[colon].Kind is StyleTokenKind.Blank)
        {
            colon++;
        }

        if (colon + 1 >= end || !tokens[colon].Is(':'))
        {
            return null;
        }

        var last = end;
        for (var at = colon + 1; at < end; at++)
        {
            last = tokens[at].Is('!') ? Math.Min(last, at) : last;
        }

        return text[tokens[colon].End..tokens[last - 1].End].Trim().ToLowerInvariant();
    }
}
