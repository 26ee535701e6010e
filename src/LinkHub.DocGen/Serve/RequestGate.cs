using Microsoft.AspNetCore.Http;

namespace LinkHub.DocGen.Serve;

/// <summary>
/// Which requests are answered at all. A page of another site can make a browser ask this machine; the name it
/// asks for gives it away, also where a foreign name was made to point here.
/// </summary>
/// <param name="port">The port that is listened on.</param>
/// <param name="otherHost">The name or address of <c>--host</c>; null for this machine alone.</param>
internal sealed class RequestGate(int port, string? otherHost)
{
    private static readonly string[] Loopback = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>The status that refuses a request, or null where it may pass.</summary>
    public int? Refusal(HttpRequest request)
    {
        if (!IsOwn(request.Host))
        {
            return StatusCodes.Status403Forbidden;
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsPost(request.Method)
            && !HttpMethods.IsOptions(request.Method))
        {
            return StatusCodes.Status405MethodNotAllowed;
        }

        return IsPlain(request.Path.Value ?? "") ? null : StatusCodes.Status400BadRequest;
    }

    private bool IsOwn(HostString host) =>
        (host.Port ?? 80) == port
        && (Loopback.Contains(host.Host, StringComparer.OrdinalIgnoreCase)
            || string.Equals(host.Host, otherHost, StringComparison.OrdinalIgnoreCase));

    // Nothing is read from a disk; an address that would lead elsewhere is still worth refusing.
    private static bool IsPlain(string path) =>
        path.StartsWith('/')
        && !path.Contains("//", StringComparison.Ordinal)
        && !path.Contains("%2f", StringComparison.OrdinalIgnoreCase)
        && !path.Any(c => c == '\\' || char.IsControl(c))
        && path.Split('/').All(part => part is not ("." or ".."));
}
