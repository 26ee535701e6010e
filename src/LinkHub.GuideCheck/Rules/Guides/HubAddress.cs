using LinkHub.Guides.Guides;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Links;
using LinkHub.Guides.Site.Lists;

namespace LinkHub.GuideCheck.Rules.Guides;

/// <summary>A whole address taken apart as the address of a guide in a hub.</summary>
/// <param name="Host">Without a port.</param>
/// <param name="Key">The connector's.</param>
/// <param name="Kind">Of the guide.</param>
/// <param name="Slug">The guide's.</param>
internal sealed record HubAddress(string Host, string Key, GuideKind Kind, string Slug)
{
    /// <summary>Below the hub's base path, as <see cref="GuideEntry.Address"/> has it.</summary>
    public string Address => $"connectors/{Key}/guides/{Kind.Slug()}/{Slug}/";

    /// <summary>Reads <c>https://host/…/connectors/KEY/guides/KIND/SLUG/</c>; null for anything else.</summary>
    public static HubAddress? Of(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http"))
        {
            return null;
        }

        var parts = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts is [.., "connectors", var key, "guides", var kind, var slug] && GuideKinds.FromSlug(kind) is { } known
            ? new HubAddress(uri.Host, UrlPath.Decode(key), known, UrlPath.Decode(slug))
            : null;
    }

    /// <summary>
    /// Whether the address is one of the host's: on a domain of the host. Where the site names none, nobody
    /// can tell.
    /// </summary>
    public bool IsOf(Library library)
    {
        var hosts = library.Site.HostDomains.Select(domain => domain.Value).ToList();
        if (library.Host?.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var hub))
        {
            hosts.Add(hub.Host);
        }

        return hosts.Exists(host =>
            Host.Equals(host, StringComparison.OrdinalIgnoreCase)
            || Host.EndsWith("." + host, StringComparison.OrdinalIgnoreCase));
    }
}
