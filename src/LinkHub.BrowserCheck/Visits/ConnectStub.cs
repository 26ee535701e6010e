using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace LinkHub.BrowserCheck.Visits;

/// <summary>
/// Stands in for a brand's connect endpoint and for the page around a frame; all other requests are blocked.
/// </summary>
internal sealed class ConnectStub
{
    private const string SignedIn =
        """
        <!DOCTYPE html><html lang="en"><title>Signed in</title><script>
        const account = { id: "account-1" };
        const result = { type: "connect:result", version: 1, nonce: NONCE, status: 200, account };
        opener?.postMessage(result, ORIGIN);
        </script>
        """;

    private const string SessionPath = "/session";

    private const string Session =
        """{"session":"sample-session","account":{"id":"account-1","name":"Sample account","user":"sample@example.com"}}""";

    private readonly string _hub;
    private readonly string _home;
    private readonly string? _parent;

    /// <param name="hub">The hub's origin.</param>
    /// <param name="home">The hub's first page.</param>
    /// <param name="parent">The origin of the page around frames, or null if there is none.</param>
    public ConnectStub(string hub, string home, string? parent) =>
        (_hub, _home, _parent) = (hub, home, parent);

    /// <summary>The form's endpoint; null until the form is known.</summary>
    public string? Endpoint { get; set; }

    /// <summary>The bodies that were sent to the endpoint.</summary>
    public ConcurrentQueue<string> Sent { get; } = new();

    /// <summary>Requests to other addresses, without their queries.</summary>
    public ConcurrentQueue<string> Foreign { get; } = new();

    /// <summary>The page around a frame with the guide's form.</summary>
    public string ParentPage(Visit visit) =>
        $"{_parent}/?hub={Uri.EscapeDataString(_home + visit.Guide.LanguageFolder)}"
        + $"&provider={Uri.EscapeDataString(visit.Guide.Provider)}"
        + $"&method={Uri.EscapeDataString(visit.Guide.Method)}";

    /// <summary>Answers a request that does not go to the hub.</summary>
    public async Task Answer(IRoute route)
    {
        var url = route.Request.Url;
        if (_parent is not null && IsOf(url, _parent))
        {
            await (url.EndsWith("/parent.js", StringComparison.Ordinal)
                ? Fulfill(route, "text/javascript", Scripts.Parent)
                : Fulfill(route, "text/html", Around(_home)));
        }
        else if (await IsEndpoint(route.Request))
        {
            await Connect(route);
        }
        else
        {
            Foreign.Enqueue(url.Split('?', '#')[0]);
            await route.AbortAsync();
        }
    }

    // A form asks for its session before it was read, so the first such request reveals the endpoint.
    private async Task<bool> IsEndpoint(IRequest request)
    {
        if (Endpoint is null && request.Url.EndsWith(SessionPath, StringComparison.Ordinal))
        {
            Endpoint = await request.Frame.EvaluateAsync<string?>(
                "() => document.querySelector('.connect-form')?.dataset.endpoint ?? null");
        }

        return Endpoint is not null
            && (request.Url == Endpoint || request.Url.StartsWith(Endpoint + "/", StringComparison.Ordinal));
    }

    private Task Connect(IRoute route)
    {
        if (route.Request.Method == "OPTIONS")
        {
            return Fulfill(route, "text/plain", "");
        }

        if (route.Request.Url == Endpoint + SessionPath)
        {
            return Fulfill(route, "application/json", Session);
        }

        var body = route.Request.PostData ?? "";
        Sent.Enqueue(body);
        return route.Request.ResourceType == "document"
            ? Fulfill(route, "text/html", SignedIn
                .Replace(
                    "NONCE", JsonSerializer.Serialize(FormValue(body, "nonce")), StringComparison.Ordinal)
                .Replace("ORIGIN", JsonSerializer.Serialize(_hub), StringComparison.Ordinal))
            : Fulfill(route, "application/json", """{"account":{"id":"account-1","name":"Sample account"}}""");
    }

    private static string FormValue(string body, string name) => body.Split('&')
        .Select(pair => pair.Split('=', 2))
        .FirstOrDefault(pair => pair[0] == name && pair.Length == 2) is [_, var value]
        ? Uri.UnescapeDataString(value)
        : "";

    private static string Around(string home) =>
        $"""
        <!DOCTYPE html><html lang="en"><meta name="viewport" content="width=device-width"><title>A page around a form</title>
        <header><h1>A page around a form</h1></header><div id="place"></div>
        <script src="{home}embed.js"></script><script src="/parent.js"></script>
        """;

    private static bool IsOf(string url, string origin) =>
        url == origin || url.StartsWith(origin + "/", StringComparison.Ordinal);

    private static Task Fulfill(IRoute route, string type, string body) =>
        route.FulfillAsync(new RouteFulfillOptions
        {
            Status = 200,
            ContentType = type + "; charset=utf-8",
            Body = body,
            Headers = new Dictionary<string, string>
            {
                ["Access-Control-Allow-Origin"] = "*",
                ["Access-Control-Allow-Headers"] = "*, Authorization",
                ["Access-Control-Allow-Methods"] = "GET, POST",
            },
        });
}
