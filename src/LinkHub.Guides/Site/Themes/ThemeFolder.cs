using LinkHub.Guides.Text;
namespace LinkHub.Guides.Site.Themes;
/// <summary>Stub.</summary>
public sealed record ThemeFolder(
    string Path, IReadOnlyDictionary<string, SourceFile> Templates, IReadOnlyList<ThemeAsset> Assets)
{
    public string? AssetsHash { get; init; }
    public ThemeFolder Over(ThemeFolder? below) => this;
}
public sealed record ThemeAsset(string Address, ReadOnlyMemory<byte> Bytes);
