using System.Globalization;
using System.Text;

namespace LinkHub.DocGen.Agents;

/// <summary>The list of pages for search engines, after sitemaps.org 0.9.</summary>
public static class Sitemap
{
    public const string Path = "sitemap.xml";

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const int MostUrls = 50_000;

    /// <summary>
    /// One file, or, past the format's limit of 50,000 pages, a list of several. None if the brand's address
    /// is not known, as addresses must be absolute, or if the hub must not be listed.
    /// </summary>
    public static IReadOnlyList<IndexFile> Files(HubIndex index)
    {
        if (index.Brand.Url is null || !index.Brand.IsIndexed)
        {
            return [];
        }

        var parts = index.Entries.Chunk(MostUrls).ToArray();
        if (parts.Length < 2)
        {
            return [new IndexFile(Path, Urls(index, index.Entries))];
        }

        var files = parts.Select((part, i) => new IndexFile(
            string.Create(CultureInfo.InvariantCulture, $"sitemap-{i + 1}.xml"), Urls(index, part))).ToList();
        files.Insert(0, new IndexFile(Path, List(index, files)));
        return files;
    }

    private static string Urls(HubIndex index, IReadOnlyList<HubEntry> entries)
    {
        var xml = new StringBuilder().Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.Append("<urlset xmlns=\"").Append(Namespace);
        if (entries.Any(entry => entry.Languages.Count > 0))
        {
            xml.Append("\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml");
        }

        xml.Append("\">\n");
        foreach (var entry in entries)
        {
            xml.Append("  <url><loc>").Append(Escape(index.Locate(entry.Address))).Append("</loc>");
            if (entry.LastChanged is { } day)
            {
                xml.Append("<lastmod>").Append(Escape(day)).Append("</lastmod>");
            }

            foreach (var language in entry.Languages)
            {
                xml.Append("<xhtml:link rel=\"alternate\" hreflang=\"").Append(language.Language)
                    .Append("\" href=\"").Append(Escape(language.Canonical!)).Append("\"/>");
            }

            xml.Append("</url>\n");
        }

        return xml.Append("</urlset>\n").ToString();
    }

    private static string List(HubIndex index, IEnumerable<IndexFile> files)
    {
        var xml = new StringBuilder().Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.Append("<sitemapindex xmlns=\"").Append(Namespace).Append("\">\n");
        foreach (var file in files)
        {
            xml.Append("  <sitemap><loc>").Append(Escape(index.Locate(file.Path))).Append("</loc></sitemap>\n");
        }

        return xml.Append("</sitemapindex>\n").ToString();
    }

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}

/// <summary>The rules for crawlers, after RFC 9309.</summary>
public static class Robots
{
    public const string Path = "robots.txt";

    /// <summary>
    /// The rules with the sitemap's address: everything may be read, or nothing if the hub must not be
    /// listed.
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

/// <summary>A file that lists a hub's pages or tells a server how to serve them.</summary>
/// <param name="Path">Relative to the hub.</param>
/// <param name="Text">The whole text; line ends are LF.</param>
public sealed record IndexFile(string Path, string Text);
