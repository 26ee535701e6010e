using System.Net;
using LinkHub.GuideCheck.Audits.Html;

namespace LinkHub.GuideCheck.Audits.Hubs;

/// <summary>Learns from a hub's own pages where it lives.</summary>
internal static class HubBase
{
    /// <summary>
    /// The origin and base path: from the first page's canonical address, else the base path alone from the
    /// style sheet of <c>404.html</c>, whose links do not depend on where it is shown.
    /// </summary>
    /// <param name="home">The text of the first page.</param>
    /// <param name="notFound">The text of the page for unknown addresses; null where there is none.</param>
    /// <param name="files">The hub's files.</param>
    public static (string? Origin, string BasePath) Of(string home, string? notFound, IReadOnlySet<string> files)
    {
        if (Link(home, "canonical") is { } canonical
            && Uri.TryCreate(canonical, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
        {
            return (uri!.GetLeftPart(UriPartial.Authority), uri.AbsolutePath.EndsWith('/') ? uri.AbsolutePath : "/");
        }

        return (null, notFound is null ? "/" : Above(Link(notFound, "stylesheet"), files) ?? "/");
    }

    private static string? Above(string? href, IReadOnlySet<string> files)
    {
        for (var at = 0; href is ['/', ..] && (at = href.IndexOf('/', at)) >= 0; at++)
        {
            if (files.Contains(href[(at + 1)..]))
            {
                return href[..(at + 1)];
            }
        }

        return null;
    }

    private static string? Link(string html, string rel)
    {
        var tags = new HtmlTags(html);
        while (tags.NextTag())
        {
            if (!tags.Is("link"))
            {
                continue;
            }

            string? found = null;
            string? href = null;
            while (tags.NextAttribute())
            {
                found = tags.IsAttribute("rel") ? tags.ValueText.ToString() : found;
                href = tags.IsAttribute("href") ? WebUtility.HtmlDecode(tags.ValueText.ToString()) : href;
            }

            if (href is not null && rel.Equals(found, StringComparison.OrdinalIgnoreCase))
            {
                return href;
            }
        }

        return null;
    }
}
