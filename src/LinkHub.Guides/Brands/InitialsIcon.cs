using System.Globalization;
using System.Text;
using LinkHub.Guides.Brands.Colors;

namespace LinkHub.Guides.Brands;

/// <summary>The icon of a brand that has no picture of its own: its initials on its colour.</summary>
public static class InitialsIcon
{
    /// <summary>
    /// The first letters of the first two words, in capitals; of one word its first letter alone.
    /// </summary>
    public static string InitialsOf(string name)
    {
        var initials = new StringBuilder();
        foreach (var word in name.Split(
            [' ', '-', '_', '.', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            var letter = word.EnumerateRunes().FirstOrDefault(Rune.IsLetterOrDigit);
            if (letter != default && initials.Length < 2)
            {
                initials.Append(Rune.ToUpperInvariant(letter));
            }
        }

        return initials.ToString();
    }

    /// <summary>A square SVG that reads at 16 pixels, with no word in it but the initials.</summary>
    /// <param name="name">The brand's name.</param>
    /// <param name="accent">The ground; the letters are white or near-black, whichever reads better on
    /// it.</param>
    public static string Svg(string name, Srgb accent)
    {
        var initials = InitialsOf(name);
        var ink = accent.ContrastWith(Srgb.White) >= accent.ContrastWith(Srgb.DarkGround)
            ? Srgb.White
            : Srgb.DarkGround;
        var size = initials.Length > 1 ? 28 : 36;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64">
              <rect width="64" height="64" rx="14" fill="{accent}"/>
              <text x="32" y="{32 + (size * 0.36):0.#}" text-anchor="middle" font-family="system-ui, sans-serif" font-size="{size}" font-weight="600" fill="{ink}">{initials}</text>
            </svg>

            """);
    }
}
