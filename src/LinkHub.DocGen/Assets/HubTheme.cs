using LinkHub.Guides.Site.Themes;
using LinkHub.Guides.Text;
using LinkHub.Themes;

namespace LinkHub.DocGen.Assets;

/// <summary>The theme of a brand's hub: its templates, compiled, and the files that its pages load.</summary>
/// <param name="Templates">Compiled.</param>
/// <param name="Folder">As it was read.</param>
public sealed record HubTheme(Theme Templates, ThemeFolder Folder)
{
    /// <summary>
    /// Where the theme's files are in the hub, <c>assets/theme.0123456789/</c>. The name changes with any of
    /// them, and addresses within their style sheets stay as they are written.
    /// </summary>
    public string AssetRoot => $"assets/theme.{Folder.AssetsHash}/";

    /// <summary>The address of a file below <c>theme/assets</c>; null where there is none.</summary>
    public string? AddressOf(string asset) =>
        Folder.Assets.Any(known => known.Address == asset) ? AssetRoot + asset : null;

    /// <summary>Whether a hub has to show its pages by templates.</summary>
    public bool Has(string name) => Templates.Has(name);
}

/// <summary>
/// The themes of a build, each compiled once however many brands have it. For use by several threads.
/// </summary>
/// <param name="options">How they are compiled and rendered.</param>
internal sealed class HubThemes(ThemeOptions options) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly List<(ThemeFolder Folder, Theme? Theme)> _compiled = [];

    /// <summary>A brand's theme; null without one, or where it cannot be compiled.</summary>
    /// <param name="folder">The templates; null for none.</param>
    /// <param name="findings">Receives what is wrong with them.</param>
    public HubTheme? Of(ThemeFolder? folder, DiagnosticBag findings)
    {
        if (folder is null || (folder.Templates.Count == 0 && folder.Assets.Count == 0))
        {
            return null;
        }

        lock (_lock)
        {
            var known = _compiled.FirstOrDefault(one => AreSame(one.Folder, folder));
            if (known.Folder is null)
            {
                known = (folder, Theme.Compile(folder.Templates, findings, options));
                _compiled.Add(known);
            }

            return known.Theme is null ? null : new HubTheme(known.Theme, folder);
        }
    }

    public void Dispose()
    {
        foreach (var (_, theme) in _compiled)
        {
            theme?.Dispose();
        }
    }

    private static bool AreSame(ThemeFolder one, ThemeFolder other) =>
        one.Templates.Count == other.Templates.Count && one.Templates.All(template =>
            other.Templates.TryGetValue(template.Key, out var file)
                && file.Path == template.Value.Path && file.Text == template.Value.Text);
}
