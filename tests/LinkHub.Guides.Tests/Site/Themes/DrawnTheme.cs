using System.Globalization;
using System.Text;
using LinkHub.Guides.Site.Themes;

namespace LinkHub.Guides.Tests.Site.Themes;

/// <summary>A theme as text: its folder, its templates, its assets with their sizes; empty for none.</summary>
internal static class DrawnTheme
{
    public static string Of(ThemeFolder? theme)
    {
        if (theme is null)
        {
            return "";
        }

        var drawn = new StringBuilder(theme.Path + "\n");
        foreach (var (name, template) in theme.Templates)
        {
            drawn.Append($"{name}: {template.Text}".TrimEnd()).Append('\n');
        }

        foreach (var asset in theme.Assets)
        {
            var size = asset.File.Width is { } width ? $" {width}x{asset.File.Height}" : "";
            drawn.Append(CultureInfo.InvariantCulture, $"{asset.Address} {asset.Bytes.Length}{size}\n");
        }

        return drawn.ToString();
    }
}
