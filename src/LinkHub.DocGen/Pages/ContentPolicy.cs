using LinkHub.Guides.Brands;

namespace LinkHub.DocGen.Pages;

/// <summary>
/// The Content-Security-Policy of a hub: its own files and the brand's endpoint, nothing else.
/// </summary>
public static class ContentPolicy
{
    /// <summary>For a page's <c>meta</c>, which cannot say who may frame the page.</summary>
    /// <param name="connect">Where forms send to.</param>
    /// <param name="frameHosts">Hosts that an <c>iframe</c> may come from.</param>
    public static string ForMeta(ConnectSettings connect, IReadOnlyList<string> frameHosts) =>
        string.Join("; ", Directives(connect, frameHosts));

    /// <summary>For the header that a host sends, complete.</summary>
    /// <param name="connect">Names the origins that may frame a page as well.</param>
    /// <param name="frameHosts">Hosts that an <c>iframe</c> may come from.</param>
    public static string ForHeader(ConnectSettings connect, IReadOnlyList<string> frameHosts)
    {
        var parents = connect.ParentOrigins.Count == 0 ? "'none'" : string.Join(' ', connect.ParentOrigins);
        return $"{ForMeta(connect, frameHosts)}; frame-ancestors {parents}";
    }

    private static IEnumerable<string> Directives(ConnectSettings connect, IReadOnlyList<string> frameHosts)
    {
        var endpoint = connect is { Mode: ConnectMode.Post, Endpoint: { } address }
            ? OriginOf(address)
            : null;
        yield return "default-src 'none'";
        yield return "script-src 'self'";
        yield return "style-src 'self'";
        yield return "img-src 'self'";
        yield return "font-src 'self'";
        yield return endpoint is null ? "connect-src 'self'" : $"connect-src 'self' {endpoint}";
        if (frameHosts.Count > 0)
        {
            yield return $"frame-src {string.Join(' ', frameHosts.Select(host => $"https://{host}"))}";
        }

        yield return $"form-action {endpoint ?? "'none'"}";
        yield return "base-uri 'none'";
        yield return "require-trusted-types-for 'script'";
        yield return "trusted-types 'none'";
    }

    private static string? OriginOf(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
            ? uri.GetLeftPart(UriPartial.Authority)
            : null;
}
