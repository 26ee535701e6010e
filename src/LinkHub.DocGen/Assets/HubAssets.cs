using System.Text;
using LinkHub.DocGen.Pages;
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

    /// <summary>The one script of a form in a frame.</summary>
    public required HubAsset EmbedScript { get; init; }

    /// <summary>Loaded by forms in a frame, before anything is drawn.</summary>
    public required HubAsset FrameScript { get; init; }

    /// <summary>The home page's own.</summary>
    public required HubAsset HomeScript { get; init; }

    /// <summary>Loaded when a reader searches.</summary>
    public required HubAsset SearchScript { get; init; }

    /// <summary>Runs before anything is drawn: chooses the colours and says that scripts run.</summary>
    public required HubAsset StartScript { get; init; }

    public HubAsset? Logo { get; init; }

    public HubAsset? LogoDark { get; init; }

    public HubAsset? Favicon { get; init; }

    public HubAsset? Font { get; init; }

    /// <summary>Every file, each once, in ordinal order of addresses.</summary>
    public IReadOnlyList<HubAsset> All =>
        [.. new[]
            {
                Style, Script, FormScript, EmbedScript, FrameScript, HomeScript, SearchScript, StartScript,
                Logo, LogoDark, Favicon, Font,
            }.OfType<HubAsset>()
            .DistinctBy(asset => asset.Address).OrderBy(asset => asset.Address, StringComparer.Ordinal)];

    /// <param name="brand">Gives colours, pictures and font.</param>
    /// <param name="words">What the scripts say.</param>
    /// <param name="folder">Where the pages of this language are: empty, or <c>de/</c>. The scripts that
    /// speak, and the one that finds the search beside itself, lie there.</param>
    public static HubAssets For(Brand brand, ScriptWords words, string folder = "")
    {
        var font = Of(brand.Font, "font");
        var css = string.Concat(
            BrandTokens.Css(brand.Theme, font is null ? null : Path.GetFileName(font.Address)),
            EmbeddedAssets.Style,
            brand.ThemeCss?.Text ?? "");
        return new HubAssets
        {
            Style = AssetFile.Named("hub", "css", StrictUtf8.GetBytes(css)),
            Script = In(folder, ScriptFile("hub", $"\"use strict\";\n{ScriptText.Of(words)}{EmbeddedAssets.Script}")),
            HomeScript = ScriptFile("home", EmbeddedAssets.HomeScript),
            SearchScript = In(folder, ScriptFile(
                "search", $"\"use strict\";\n{ScriptText.OfSearch(words)}{EmbeddedAssets.SearchScript}")),
            StartScript = ScriptFile("start", EmbeddedAssets.StartScript),
            FormScript = ScriptFile("form", EmbeddedAssets.FormScript),
            EmbedScript = In(folder, ScriptFile(
                "embed", $"\"use strict\";\n{ScriptText.Of(words)}{EmbeddedAssets.EmbedScript}")),
            FrameScript = ScriptFile("frame", EmbeddedAssets.FrameScript),
            Logo = Of(brand.Logo, "logo"),
            LogoDark = Of(brand.LogoDark, "logo-dark"),
            Favicon = Of(brand.Favicon, "favicon"),
            Font = font,
        };
    }

    private static HubAsset In(string folder, HubAsset asset) => asset with { Address = folder + asset.Address };

    private static HubAsset ScriptFile(string name, string text) =>
        AssetFile.Named(name, "js", StrictUtf8.GetBytes(text));

    private static HubAsset? Of(BrandAsset? asset, string name) => asset is null
        ? null
        : AssetFile.Named(name, Path.GetExtension(asset.Path).TrimStart('.').ToLowerInvariant(), asset.Bytes);
}
