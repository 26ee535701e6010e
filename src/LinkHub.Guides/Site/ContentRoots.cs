using LinkHub.Guides.Files;
using LinkHub.Guides.Site.Configuration;

namespace LinkHub.Guides.Site;

/// <summary>The folders a site's parts live in, as <c>roots</c> in linkhub.yaml names them.</summary>
internal sealed record ContentRoots(
    ContentFolder Content,
    ContentFolder Guides,
    ContentFolder Connectors,
    ContentFolder Pages,
    ContentFolder Images,
    ContentFolder Snippets,
    ContentFolder Brands,
    ContentFolder Locales)
{
    public static ContentRoots Of(ContentFolder content, SiteRoots roots) => new(
        content,
        content.Root(roots.Guides, "guides"),
        content.Root(roots.Connectors, "connectors"),
        content.Root(roots.Pages, "pages"),
        content.Root(roots.Images, "images"),
        content.Root(roots.Snippets, "snippets"),
        content.Root(roots.Brands, "brands"),
        content.Root(roots.Locales, "locales"));

    /// <summary>The folders that <c>roots</c> names.</summary>
    public IReadOnlyList<ContentFolder> Parts =>
        [Guides, Connectors, Pages, Images, Snippets, Brands, Locales];

    /// <summary>
    /// The folder that holds a path: of the folders that the path begins with, the one with the longest name.
    /// </summary>
    public ContentFolder Holding(string path) =>
        Parts.Prepend(Content).Where(folder => path.StartsWith(folder.Prefix, StringComparison.Ordinal))
            .MaxBy(folder => folder.Prefix.Length) ?? Content;

    /// <summary>The folders on this machine, without those within another.</summary>
    public IReadOnlyList<string> Folders
    {
        get
        {
            string[] all = [.. Parts.Prepend(Content)
                .Select(folder => folder.FullPath).Distinct(StringComparer.Ordinal)];
            return [.. all.Where(path => !all.Any(other => other != path && RealPath.IsWithin(path, other)))];
        }
    }
}
