using LinkHub.DocGen.Assets;
using LinkHub.DocGen.Whitelabel;
using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Images;
using LinkHub.Guides.Site.Lists;
using LinkHub.Guides.Site.Themes;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Hubs;

/// <summary>Knows what each file of a hub was made from, so that a leak is reported at its source.</summary>
/// <param name="library">Holds the sources; they are read again only if something leaked.</param>
/// <param name="brand">The brand of the hub.</param>
/// <param name="selection">What the hub shows.</param>
/// <param name="theme">The theme of the hub, or null if it has none.</param>
internal sealed class HubOrigins(Library library, Brand brand, HubSelection selection, ThemeFolder? theme)
{
    /// <summary>A page of a guide, or its twin.</summary>
    /// <param name="entry">The guide.</param>
    /// <param name="text">As it was written.</param>
    /// <param name="nodes">What the hub shows of it.</param>
    public LeakOrigins Guide(GuideEntry entry, SourceFile text, IReadOnlyList<Node> nodes) =>
        new(nodes, DefinitionFiles.Of(entry.Connector).Prepend(text).Concat(Frame));

    /// <summary>An ordinary page, or its twin.</summary>
    public LeakOrigins Page(SourceFile text, IReadOnlyList<Node> nodes) => new(nodes, Frame.Prepend(text));

    /// <summary>The files that show one provider.</summary>
    public LeakOrigins Provider(Connector connector) =>
        LeakOrigins.Of(DefinitionFiles.Of(connector).Concat(Frame));

    /// <summary>The files that show or list pages of many providers.</summary>
    public LeakOrigins All => LeakOrigins.Of(selection.Connectors.SelectMany(DefinitionFiles.Of)
        .Concat(selection.Pages.SelectMany(page => Source(page.Path)))
        .Concat(Frame));

    /// <summary>A picture of the content folder.</summary>
    public LeakOrigins Image(ContentImage image) => LeakOrigins.Of(Source(image.Path));

    /// <summary>A style sheet, script, picture or font of the hub.</summary>
    public LeakOrigins Asset(HubAsset asset, HubAssets assets) => asset == assets.Style
        ? LeakOrigins.Of(brand.ThemeCss is { } sheet ? [sheet, brand.File] : [brand.File])
        : LeakOrigins.Of(new[]
            {
                (assets.Logo, brand.Logo), (assets.LogoDark, brand.LogoDark),
                (assets.Favicon, brand.Favicon), (assets.Font, brand.Font),
            }
            .Where(known => known.Item1 == asset && known.Item2 is not null)
            .SelectMany(known => Source(known.Item2!.Path))
            .Concat(ThemeFile(asset, assets))
            .Append(brand.File));

    // Made of the theme's assets in their order.
    private IEnumerable<SourceFile> ThemeFile(HubAsset asset, HubAssets assets) =>
        assets.Theme.Zip(theme?.Assets ?? []).Where(pair => pair.First == asset)
            .SelectMany(pair => Source(pair.Second.File.Path));

    // The sources of every page's header and footer.
    private IEnumerable<SourceFile> Frame =>
    [
        .. brand.Slots.Values,
        .. theme?.Templates.Values ?? [],
        brand.File,
        .. library.Languages.SelectMany(locale => locale.OwnFiles),
        .. library.Site.File is { } site ? [site] : Array.Empty<SourceFile>(),
    ];

    private IEnumerable<SourceFile> Source(string path)
    {
        if (library.ReadSource(path) is { } file)
        {
            yield return file;
        }
    }
}
