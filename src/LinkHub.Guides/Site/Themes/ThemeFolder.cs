using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LinkHub.Guides.Files;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Themes;

/// <summary>The templates of a theme and the files that their pages load, as one folder holds them.</summary>
/// <param name="Path">
/// The folder, relative to the content folder: <c>theme</c>, <c>brands/acme/theme</c>.
/// </param>
/// <param name="Templates">
/// By name, in ordinal order: the path below the folder without <c>.cshtml</c>, such as <c>Layout</c> or
/// <c>parts/Menu</c>.
/// </param>
/// <param name="Assets">In ordinal order of addresses; no two differ only in case.</param>
public sealed record ThemeFolder(
    string Path, IReadOnlyDictionary<string, SourceFile> Templates, IReadOnlyList<ThemeAsset> Assets)
{
    private const int HashLength = 10;

    public IReadOnlyList<ThemeAsset> Assets { get; } = Assets;

    /// <summary>
    /// Ten lower-case hexadecimal digits that change with any address or byte of the assets; null without
    /// assets.
    /// </summary>
    public string? AssetsHash { get; } = HashOf(Assets);

    /// <summary>
    /// The theme in a folder; what cannot be used is left out with a finding, and a README without one.
    /// </summary>
    /// <param name="folder">Opens the files.</param>
    /// <param name="root">The theme's folder as paths name it: <c>brands/acme/theme</c>.</param>
    /// <param name="files">The files below <paramref name="root"/>, in ordinal order.</param>
    /// <param name="below">The theme that this one is laid over, whose assets its sheets may name; null for
    /// the host's.</param>
    /// <param name="limits">How large a template and an asset may be.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    internal static ThemeFolder Read(
        ContentFolder folder,
        string root,
        IReadOnlyList<ContentFile> files,
        ThemeFolder? below,
        SiteLimits limits,
        DiagnosticBag diagnostics)
    {
        var assetRoot = $"{root}/assets/";
        var lookup = files.Where(file => file.Name is not ("README" or "README.md" or "README.txt"))
            .ToLookup(file => file.Path.StartsWith(assetRoot, StringComparison.Ordinal));
        var assets = new ThemeAssetReader(folder, assetRoot, below, limits, diagnostics);
        var templates = new ThemeTemplateReader(folder, root + "/", limits, diagnostics);
        return new ThemeFolder(root, templates.Read([.. lookup[false]]), assets.Read([.. lookup[true]]));
    }

    /// <summary>
    /// This theme laid over another one: of two templates of one name, and of two assets of one address, it
    /// has this theme's.
    /// </summary>
    /// <param name="below">The other theme; null for none.</param>
    public ThemeFolder Over(ThemeFolder? below)
    {
        if (below is null)
        {
            return this;
        }

        var templates = new SortedDictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var (name, template) in below.Templates.Concat(Templates))
        {
            templates[name] = template;
        }

        ThemeAsset[] assets =
        [
            .. Assets.Concat(below.Assets)
                .DistinctBy(asset => asset.Address, StringComparer.OrdinalIgnoreCase)
                .OrderBy(asset => asset.Address, StringComparer.Ordinal),
        ];
        return new ThemeFolder(Path, templates, assets);
    }

    // Lengths stand before bytes, so that no two sets of files are one sequence.
    private static string? HashOf(IReadOnlyList<ThemeAsset> assets)
    {
        if (assets.Count == 0)
        {
            return null;
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var asset in assets)
        {
            var head = string.Create(
                CultureInfo.InvariantCulture, $"{asset.Address}\n{asset.Bytes.Length}\n");
            hash.AppendData(new UTF8Encoding(false).GetBytes(head));
            hash.AppendData(asset.Bytes.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..HashLength];
    }
}
