using LinkHub.DocGen.Agents;
using LinkHub.DocGen.Pages;
using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Site.Configuration;

namespace LinkHub.DocGen.Hubs;

/// <summary>
/// Writes the files that a hub has once for all its languages: for servers and for crawlers.
/// </summary>
internal static class HubLists
{
    /// <param name="files">Where they are written.</param>
    /// <param name="index">The pages of all languages.</param>
    /// <param name="site">Its redirects and frame hosts.</param>
    /// <param name="folders">The folders of the pages of further languages: <c>de/</c>.</param>
    /// <param name="origins">The sources of the lists.</param>
    /// <param name="report">Receives findings.</param>
    public static void Write(
        HubFiles files,
        HubIndex index,
        SiteConfig site,
        IReadOnlyList<string> folders,
        LeakOrigins origins,
        BrandReport report)
    {
        var brand = index.Brand;
        foreach (var file in Sitemap.Files(index))
        {
            files.WriteList(file.Path, file.Text, origins, report);
        }

        files.WriteList(Robots.Path, Robots.Text(index), origins, report);
        var redirects = RedirectFile.Resolve(site.Redirects, report.Diagnostics);
        if (redirects.Count > 0)
        {
            files.WriteList(RedirectFile.Path, RedirectFile.Text(brand.BasePath, redirects), origins, report);
        }

        var policy = ContentPolicy.ForHeader(brand.Connect, site.IframeHosts);
        foreach (var file in HeaderFiles.For(brand.BasePath, policy, folders))
        {
            files.WriteList(file.Path, file.Text, origins, report);
        }
    }
}
