using System.Buffers;
using System.Net;

namespace LinkHub.GuideCheck.Rules;

/// <summary>Facts about the host of a web address.</summary>
internal static class WebHost
{
    private static readonly string[] LocalEndings = [".localhost", ".local", ".internal", ".lan", ".test"];
    private static readonly string[] Tunnels =
        [".ngrok.io", ".ngrok.app", ".ngrok-free.app", ".ngrok.dev", ".trycloudflare.com", ".loca.lt", ".localtunnel.me"];

    private static readonly SearchValues<char> Placeholders = SearchValues.Create("{}<>$%*");

    private static readonly string[] TrialLabels = ["staging", "stage", "stg", "preprod", "preview", "uat",
        "qa",
        "dev", "test"];
    private static readonly string[] SureTrialLabels = ["staging", "preprod"];

    /// <summary>
    /// In lower case, without port; null if the address is not a web address, or if its host is a variable.
    /// </summary>
    public static string? Of(string address)
    {
        var at = address.IndexOf("://", StringComparison.Ordinal);
        if (at < 0 || !address.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var rest = address.AsSpan(at + 3);
        rest = rest.IndexOfAny("/?#\\") is var end and >= 0 ? rest[..end] : rest;
        rest = rest[(rest.LastIndexOf('@') + 1)..];
        rest = rest is ['[', ..] && rest.IndexOf(']') is var bracket and > 0 ? rest[1..bracket]
            : rest.LastIndexOf(':') is var port and >= 0 ? rest[..port] : rest;
        return rest.IsEmpty || rest.ContainsAny(Placeholders)
            ? null
            : rest.TrimEnd('.').ToString().ToLowerInvariant();
    }

    /// <summary>Whether the host exists only on the author's own machine or network.</summary>
    public static bool IsLocal(string host) =>
        host is "localhost"
        || LocalEndings.Any(ending => host.EndsWith(ending, StringComparison.Ordinal))
        || (IPAddress.TryParse(host, out var address) && IsLocal(address));

    /// <summary>Whether the host is a tunnel into a developer's machine.</summary>
    public static bool IsTunnel(string host) =>
        Tunnels.Any(ending => host.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether the host's name shows that it is for tests.</summary>
    /// <param name="host">In lower case.</param>
    /// <param name="isOwn">
    /// Whether the host belongs to the host brand, whose test systems readers do not know.
    /// </param>
    public static bool IsTrial(string host, bool isOwn) => host.Split('.')[..^1].Any(label =>
        label.Split('-').Intersect(isOwn ? TrialLabels : SureTrialLabels, StringComparer.Ordinal).Any());

    /// <summary>Whether a host is a domain or lies below it.</summary>
    public static bool IsWithin(string host, string domain) =>
        host.Equals(domain, StringComparison.OrdinalIgnoreCase)
        || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);

    private static bool IsLocal(IPAddress address)
    {
        if (IPAddress.IsLoopback(address) || address.Equals(IPAddress.Any)
            || address.Equals(IPAddress.IPv6Any))
        {
            return true;
        }

        return address.GetAddressBytes() is [10, _, _, _] or [192, 168, _, _] or [172, >= 16 and <= 31, _,
            _] or [169, 254, _, _];
    }
}
