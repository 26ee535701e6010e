using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Links;
using LinkHub.Guides.Site.Lists;

namespace LinkHub.GuideCheck.Rules.Guides;

/// <summary>The parts of a whole address that is the address of a guide in a hub.</summary>
/// <param name="Host">Without a port.</param>
/// <param name="Key">The connector's.</param>
/// <param name="Kind">Of the guide.</param>
/// <param name="Slug">The guide's.</param>
internal sealed record HubAddress(string Host, string Key, GuideKind Kind, string Slug)
{
    /// <summary>Below the hub's base path, as <see cref="GuideEntry.Address"/> has it.</summary>
    public string Address => $"connectors/{Key}/guides/{Kind.Slug()}/{Slug}/";

    /// <summary>
    /// Reads <c>https://host/…/connectors/KEY/guides/KIND/SLUG/</c>; null for anything else.
    /// </summary>
    public static HubAddress? Of(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http"))
        {
            return null;
        }

        var parts = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts is [.., "connectors", var key, "guides", var kind, var slug]
            && GuideKinds.FromSlug(kind) is { } known
            ? new HubAddress(uri.Host, UrlPath.Decode(key), known, UrlPath.Decode(slug))
            : null;
    }

    /// <summary>Whether the address is on one of the host's domains; false if the site names none.</summary>
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

/// <summary>A library's guides by connector, method and kind, and by their addresses.</summary>
internal sealed class GuidesByMethod
{
    private readonly ILookup<(string Key, string Method), GuideEntry> _byMethod;
    private readonly Dictionary<string, GuideEntry> _byAddress;

    private GuidesByMethod(Library library)
    {
        _byMethod = library.Guides.ToLookup(guide => (guide.Connector.Key.Value, guide.Method.Slug));
        _byAddress = library.Guides.ToDictionary(guide => guide.Address, StringComparer.Ordinal);
    }

    public static GuidesByMethod Of(Library library) => new(library);

    public IEnumerable<GuideEntry> Of(Connector connector, AuthMethod method) =>
        _byMethod[(connector.Key.Value, method.Slug)];

    /// <summary>The guide at an address below a hub's base path, or null.</summary>
    public GuideEntry? At(string address) => _byAddress.GetValueOrDefault(address);
}
