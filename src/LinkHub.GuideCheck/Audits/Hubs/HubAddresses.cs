using System.Net;
using LinkHub.GuideCheck.Audits.Html;
using LinkHub.Guides.Site.Links;

namespace LinkHub.GuideCheck.Audits.Hubs;

/// <summary>Resolves the addresses in a hub's files. May be used by many threads at once.</summary>
/// <param name="origin">Scheme and host of the hub, <c>https://connect.example.com</c>, or null if it is not
/// known.</param>
/// <param name="basePath">Where on its host the hub lives; begins and ends with <c>/</c>.</param>
/// <param name="isFile">Whether the hub has a file of a path relative to it.</param>
public sealed class HubAddresses(string? origin, string basePath, Func<string, bool> isFile)
{
    /// <summary>Scheme and host, or null if no page says it.</summary>
    public string? Origin => origin;

    public string BasePath => basePath;

    /// <summary>The address of a page's file: <c>connectors/keap/</c>.</summary>
    public static string AddressOf(string path) =>
        path == "index.html"
            ? ""
            : UrlPath.WithoutSuffix(path, "/index.html") is { } folder ? folder + "/" : path;

    /// <summary>Where an address leads.</summary>
    /// <param name="from">The file that writes it, relative to the hub.</param>
    /// <param name="written">With references resolved.</param>
    public HubTarget Resolve(string from, string written)
    {
        var href = written.AsSpan().Trim().ContainsAny('\t', '\n', '\r')
            ? string.Concat(written.Trim().Where(c => c is not ('\t' or '\n' or '\r')))
            : written.Trim();
        if (HasScheme(href) || href.StartsWith("//", StringComparison.Ordinal))
        {
            return Absolute(href);
        }

        var (path, _, fragment) = UrlPath.Split(href);
        path = UrlPath.Decode(path.Replace('\\', '/'));
        var anchor = fragment is null ? null : UrlPath.Decode(fragment);
        if (path.Length == 0)
        {
            return new HubTarget(HubPlace.Inside, from, anchor);
        }

        if (path.StartsWith('/'))
        {
            return Below(path) is { } inside
                ? new HubTarget(HubPlace.Inside, inside, anchor)
                : new HubTarget(HubPlace.Elsewhere, href, Fragment: null);
        }

        if (UrlPath.Join(AddressOf(from), path) is { } joined)
        {
            var isFolder = path is "." or ".." or [.., '/'] || path.EndsWith("/..", StringComparison.Ordinal);
            return new HubTarget(HubPlace.Inside, isFolder ? Folder(joined) : joined, anchor);
        }

        var isOnHost = UrlPath.Join(basePath.TrimStart('/') + AddressOf(from), path) is not null;
        return new HubTarget(isOnHost ? HubPlace.Elsewhere : HubPlace.Above, href, Fragment: null);
    }

    /// <summary>The file that a server gives for a path of the hub, or null if there is none.</summary>
    public string? FileOf(string path)
    {
        if (path.Length == 0 || path.EndsWith('/'))
        {
            return Known(path + "index.html");
        }

        return Known(path) ?? Known(path + "/index.html") ?? Known(path + ".html");
    }

    private string? Known(string path) => isFile(path) ? path : null;

    private HubTarget Absolute(string href)
    {
        var whole = href.StartsWith("//", StringComparison.Ordinal) ? "https:" + href : href;
        var isWeb = Uri.TryCreate(whole, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
        if (!isWeb)
        {
            return new HubTarget(HubPlace.Elsewhere, href, Fragment: null);
        }

        if (!string.Equals(
            uri!.GetLeftPart(UriPartial.Authority), origin, StringComparison.OrdinalIgnoreCase))
        {
            return new HubTarget(HubPlace.Outside, href, Fragment: null);
        }

        return Below(UrlPath.Decode(uri.AbsolutePath)) is { } inside
            ? new HubTarget(
                HubPlace.Inside, inside, uri.Fragment.Length > 1 ? UrlPath.Decode(uri.Fragment[1..]) : null)
            : new HubTarget(HubPlace.Elsewhere, href, Fragment: null);
    }

    private string? Below(string path)
    {
        var rooted = UrlPath.Join("", path);
        var clean = rooted is null ? path : "/" + (path.EndsWith('/') ? Folder(rooted) : rooted);
        return clean.StartsWith(basePath, StringComparison.Ordinal) ? clean[basePath.Length..]
            : clean + "/" == basePath ? ""
            : null;
    }

    private static string Folder(string path) => path.Length == 0 || path.EndsWith('/') ? path : path + "/";

    private static bool HasScheme(string href)
    {
        var colon = href.AsSpan().IndexOfAny(":/?#");
        return colon > 0 && href[colon] == ':' && char.IsAsciiLetter(href[0]);
    }
}

/// <summary>The target of a written address, seen from a file of a hub.</summary>
/// <param name="Place">Whether the address lies inside the hub.</param>
/// <param name="Path">Inside: decoded and relative to the hub. Outside: the whole address.</param>
/// <param name="Fragment">Decoded, without <c>#</c>, or null if there is none.</param>
public readonly record struct HubTarget(HubPlace Place, string Path, string? Fragment);

/// <summary>The position of an address relative to a hub.</summary>
public enum HubPlace
{
    /// <summary>A file that the hub should have.</summary>
    Inside,

    /// <summary>Another site.</summary>
    Outside,

    /// <summary>A relative path that climbs above the root of the hub's host.</summary>
    Above,

    /// <summary>
    /// An address that cannot be looked up: another scheme, or another path of the hub's own host.
    /// </summary>
    Elsewhere,
}

/// <summary>Learns the address of a hub from the hub's own pages.</summary>
internal static class HubBase
{
    /// <summary>
    /// The origin and base path: from the first page's canonical address, else the base path alone from the
    /// style sheet of <c>404.html</c>, whose links do not depend on where it is shown.
    /// </summary>
    /// <param name="home">The text of the first page.</param>
    /// <param name="notFound">The text of the page for unknown addresses, or null if there is none.</param>
    /// <param name="files">The hub's files.</param>
    public static (string? Origin, string BasePath) Of(
        string home, string? notFound, IReadOnlySet<string> files)
    {
        if (Link(home, "canonical") is { } canonical
            && Uri.TryCreate(canonical, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
        {
            return (uri!.GetLeftPart(UriPartial.Authority), uri.AbsolutePath.EndsWith('/')
                ? uri.AbsolutePath
                : "/");
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
