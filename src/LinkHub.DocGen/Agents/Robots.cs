namespace LinkHub.DocGen.Agents;

/// <summary>What crawlers may read, after RFC 9309.</summary>
public static class Robots
{
    public const string Path = "robots.txt";

    /// <summary>
    /// Everything with the sitemap's address, or nothing where the brand is not to be listed.
    /// </summary>
    public static string Text(HubIndex index)
    {
        if (!index.Brand.IsIndexed)
        {
            return "User-agent: *\nDisallow: /\n";
        }

        var sitemap = index.Brand.Url is null ? "" : $"\nSitemap: {index.Locate(Sitemap.Path)}\n";
        return "User-agent: *\nAllow: /\n" + sitemap;
    }
}
