using Microsoft.AspNetCore.Http;

namespace LinkHub.DocGen.Serve;

/// <summary>
/// Decides which requests are answered. A page of another site can make a browser ask this machine; the name
/// in <c>Host</c> reveals that, even if a foreign name was made to point here. Requests that change something
/// are accepted from the preview's own pages alone.
/// </summary>
/// <param name="port">The port that is listened on.</param>
/// <param name="hosts">Names and addresses of this machine beside those of the loopback, as <c>Host</c>
/// writes them.</param>
internal sealed class RequestGate(int port, IReadOnlyCollection<string> hosts)
{
    private static readonly string[] Loopback = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Whether a request comes from a page of this origin, or of one of some others.</summary>
    /// <param name="request">With a <c>Host</c> that passed.</param>
    /// <param name="others">Further origins, each with its scheme and port.</param>
    /// <remarks>
    /// Browsers send <c>Sec-Fetch-Site</c> to this machine, and <c>Origin</c> with each <c>POST</c>; a page
    /// can set neither.
    /// </remarks>
    public static bool IsFromOwnPage(HttpRequest request, params IEnumerable<string> others)
    {
        var origin = request.Headers.Origin.ToString();
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return others.Any(other => other.Length > 0 && other == origin)
            || (site.Length > 0
                ? site == "same-origin"
                : origin == $"{request.Scheme}://{request.Host.Value}");
    }

    /// <summary>The status that refuses a request, or null if it may pass.</summary>
    public int? Refusal(HttpRequest request)
    {
        if (!IsOwn(request.Host))
        {
            return StatusCodes.Status403Forbidden;
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)
            && !HttpMethods.IsPost(request.Method)
            && !HttpMethods.IsOptions(request.Method))
        {
            return StatusCodes.Status405MethodNotAllowed;
        }

        return IsPlain(request.Path.Value ?? "") ? null : StatusCodes.Status400BadRequest;
    }

    private bool IsOwn(HostString host) =>
        (host.Port ?? 80) == port
        && (Loopback.Contains(host.Host, StringComparer.OrdinalIgnoreCase)
            || hosts.Contains(host.Host, StringComparer.OrdinalIgnoreCase));

    // Nothing is read from a disk; an address that would lead elsewhere is still worth refusing.
    private static bool IsPlain(string path) =>
        path.StartsWith('/')
        && !path.Contains("//", StringComparison.Ordinal)
        && !path.Contains("%2f", StringComparison.OrdinalIgnoreCase)
        && !path.Any(c => c == '\\' || char.IsControl(c))
        && path.Split('/').All(part => part is not ("." or ".."));
}
