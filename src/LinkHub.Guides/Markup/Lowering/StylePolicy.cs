using System.Collections.Frozen;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>
/// Decides which inline styles are removed without a finding, because they only arrange what a theme arranges
/// better.
/// </summary>
internal static class StylePolicy
{
    private static readonly FrozenSet<string> Harmless = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "margin", "padding", "border", "borderradius", "width", "maxwidth", "minwidth", "height", "maxheight",
        "display", "textalign", "margintop", "marginbottom", "marginleft", "marginright", "paddingtop",
        "paddingbottom", "paddingleft", "paddingright");

    /// <summary>Whether all properties are harmless ones with plain values.</summary>
    /// <param name="style">CSS declarations or the inside of a JSX object.</param>
    public static bool IsHarmless(string style)
    {
        foreach (var declaration in style.Trim().Trim('{', '}').Split([';', ',', '\n']))
        {
            var text = declaration.Trim();
            if (text.Length == 0)
            {
                continue;
            }

            var colon = text.IndexOf(':');
            var name = colon < 0
                ? ""
                : text[..colon].Trim(' ', '\'', '"').Replace("-", "", StringComparison.Ordinal);
            var value = text[(colon + 1)..];
            if (!Harmless.Contains(name) || value.AsSpan().ContainsAny("(\\@<:"))
            {
                return false;
            }
        }

        return true;
    }
}
