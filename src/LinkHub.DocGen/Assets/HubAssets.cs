using System.Security.Cryptography;
using System.Text;
using LinkHub.DocGen.Words;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Files;

namespace LinkHub.DocGen.Assets;

/// <summary>The style sheet, scripts, pictures and font of one hub.</summary>
public sealed record HubAssets
{
    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public required HubAsset Style { get; init; }

    /// <summary>In the order of <see cref="HubScripts.All"/>.</summary>
    public required IReadOnlyList<(HubScript Script, HubAsset File)> Scripts { get; init; }

    public HubAsset? Logo { get; init; }

    public HubAsset? LogoDark { get; init; }

    public HubAsset? Favicon { get; init; }

    public HubAsset? Font { get; init; }

    /// <summary>The files of the theme.</summary>
    public IReadOnlyList<HubAsset> Theme { get; init; } = [];

    /// <summary>Every file, each once, in ordinal order of addresses.</summary>
    public IReadOnlyList<HubAsset> All =>
        [.. new[] { Style, Logo, LogoDark, Favicon, Font }.OfType<HubAsset>()
            .Concat(Scripts.Select(script => script.File)).Concat(Theme)
            .DistinctBy(asset => asset.Address).OrderBy(asset => asset.Address, StringComparer.Ordinal)];

    /// <param name="brand">The brand, for its colours, pictures and font.</param>
    /// <param name="words">The words of the scripts.</param>
    /// <param name="scripts">The hub's scripts.</param>
    /// <param name="folder">
    /// The folder of this language's pages: empty, or <c>de/</c>. Scripts with words and the search lie in
    /// it, as the search reads the index beside itself.
    /// </param>
    /// <param name="theme">The hub's theme, or null if it has none.</param>
    public static HubAssets For(
        Brand brand, ScriptWords words, IReadOnlyList<HubScript> scripts, string folder = "",
        HubTheme? theme = null)
    {
        var font = Of(brand.Font, "font");
        var css = string.Concat(
            BrandTokens.Css(brand.Theme, font is null ? null : Path.GetFileName(font.Address)),
            EmbeddedAssets.Style,
            brand.ThemeCss?.Text ?? "");
        return new HubAssets
        {
            Style = HubAsset.Named("hub", "css", StrictUtf8.GetBytes(css)),
            Scripts = [.. scripts.Select(script => (script, FileOf(script, words, folder)))],
            Logo = Of(brand.Logo, "logo"),
            LogoDark = Of(brand.LogoDark, "logo-dark"),
            Favicon = Of(brand.Favicon, "favicon"),
            Font = font,
            Theme = [.. (theme?.Folder.Assets ?? [])
                .Select(asset => new HubAsset(theme!.AssetRoot + asset.Address, asset.Bytes))],
        };
    }

    private static HubAsset FileOf(HubScript script, ScriptWords words, string folder)
    {
        var file = HubAsset.Named(script.Name, "js", StrictUtf8.GetBytes(script.Text(words)));
        return script.Says is null ? file : file with { Address = folder + file.Address };
    }

    private static HubAsset? Of(PublishedFile? asset, string name) => asset is null
        ? null
        : HubAsset.Named(name, Path.GetExtension(asset.Path).TrimStart('.').ToLowerInvariant(), asset.Bytes);
}

/// <summary>A file that pages of a hub load.</summary>
/// <param name="Address">Below the base path, with a hash of its bytes in the name:
/// <c>assets/hub.0123456789.css</c>.</param>
/// <param name="Bytes">The published bytes.</param>
public sealed record HubAsset(string Address, ReadOnlyMemory<byte> Bytes)
{
    private const int HashLength = 10;

    /// <param name="name">Lower-case letters: <c>hub</c>.</param>
    /// <param name="extension">Without a dot.</param>
    /// <param name="bytes">The contents.</param>
    public static HubAsset Named(string name, string extension, ReadOnlyMemory<byte> bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..HashLength];
        return new HubAsset($"assets/{name}.{hash}.{extension}", bytes);
    }
}
