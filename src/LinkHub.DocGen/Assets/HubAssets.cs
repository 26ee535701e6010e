using System.Text;
using LinkHub.Guides.Brands;

namespace LinkHub.DocGen.Assets;

/// <summary>
/// The files of one hub's look: one style sheet, its scripts, and the brand's pictures and font.
/// </summary>
public sealed record HubAssets
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public required HubAsset Style { get; init; }

    public required HubAsset Script { get; init; }

    /// <summary>Loaded by pages with a credential form only.</summary>
    public required HubAsset FormScript { get; init; }

    /// <summary>Loaded by forms in a frame, before anything is drawn.</summary>
    public required HubAsset FrameScript { get; init; }

    /// <summary>
    /// Chooses the colours before anything is drawn; null where the brand has one scheme only.
    /// </summary>
    public HubAsset? ThemeScript { get; init; }

    public HubAsset? Logo { get; init; }

    public HubAsset? LogoDark { get; init; }

    public HubAsset? Favicon { get; init; }

    public HubAsset? Font { get; init; }

    /// <summary>Every file, each once, in ordinal order of addresses.</summary>
    public IReadOnlyList<HubAsset> All =>
        [.. new[] { Style, Script, FormScript, FrameScript, ThemeScript, Logo, LogoDark, Favicon, Font }.OfType<HubAsset>()
            .DistinctBy(asset => asset.Address).OrderBy(asset => asset.Address, StringComparer.Ordinal)];

    public static HubAssets For(Brand brand)
    {
        var font = Of(brand.Font, "font");
        var css = string.Concat(
            BrandTokens.Css(brand.Theme, font is null ? null : Path.GetFileName(font.Address)),
            EmbeddedAssets.Style,
            brand.ThemeCss?.Text ?? "");
        return new HubAssets
        {
            Style = AssetFile.Named("hub", "css", StrictUtf8.GetBytes(css)),
            Script = AssetFile.Named("hub", "js", StrictUtf8.GetBytes(EmbeddedAssets.Script)),
            FormScript = AssetFile.Named("form", "js", StrictUtf8.GetBytes(EmbeddedAssets.FormScript)),
            FrameScript = AssetFile.Named("frame", "js", StrictUtf8.GetBytes(EmbeddedAssets.FrameScript)),
            ThemeScript = brand.Theme.Mode == ColorMode.Auto
                ? AssetFile.Named("theme", "js", StrictUtf8.GetBytes(EmbeddedAssets.ThemeScript))
                : null,
            Logo = Of(brand.Logo, "logo"),
            LogoDark = Of(brand.LogoDark, "logo-dark"),
            Favicon = Of(brand.Favicon, "favicon"),
            Font = font,
        };
    }

    private static HubAsset? Of(BrandAsset? asset, string name) => asset is null
        ? null
        : AssetFile.Named(name, Path.GetExtension(asset.Path).TrimStart('.').ToLowerInvariant(), asset.Bytes);
}
