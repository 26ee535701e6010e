using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Servers;
using LinkHub.Browser.Tests.Sites;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Examples;

/// <summary>The repository's own example, as its host brand publishes it, with an endpoint that takes everything.</summary>
public sealed class ExampleHub : IAsyncLifetime
{
    private const string Endpoint = "https://api.harborline.example/";

    private const string Session = """{"session":"example","account":{"id":"acc_1","name":"Brightwater"}}""";

    private LocalServer? _server;

    internal string Origin => _server!.Origin;

    public async Task InitializeAsync()
    {
        if (BrowserFactAttribute.IsLeftOut)
        {
            return;
        }

        var hub = new HubFolder();
        hub.Use(Path.Combine(ExampleSite.Folder, "harborline"));
        _server = await LocalServer.Start(hub.Answer);
    }

    /// <summary>Answers what the window sends to the brand's endpoint, and keeps it.</summary>
    internal static async Task<List<IRequest>> Answer(Visit visit)
    {
        List<IRequest> received = [];
        await visit.Context.RouteAsync($"{Endpoint}**", async route =>
        {
            var request = route.Request;
            if (request.Method == "OPTIONS")
            {
                await route.FulfillAsync(new() { Status = 204, Headers = Allowed });
                return;
            }

            if (request.Url.EndsWith("/session", StringComparison.Ordinal))
            {
                await route.FulfillAsync(new() { ContentType = "application/json", Headers = Allowed, Body = Session });
                return;
            }

            received.Add(request);
            await route.FulfillAsync(request.Url.Contains("/oauth/", StringComparison.Ordinal)
                ? new() { ContentType = "text/html", Body = Approval(request) }
                : new() { ContentType = "application/json", Headers = Allowed, Body = """{"account":"Brightwater"}""" });
        });
        return received;
    }

    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    private static Dictionary<string, string> Allowed => new()
    {
        ["access-control-allow-origin"] = "*",
        ["access-control-allow-headers"] = "authorization, content-type, idempotency-key",
    };

    // The provider's approval is skipped: the window answers at once.
    private static string Approval(IRequest request)
    {
        var sent = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(request.PostData);
        var origin = new Uri(sent["page"].ToString()).GetLeftPart(UriPartial.Authority);
        return $$"""
            <!DOCTYPE html><title>Approved</title><script>
            opener.postMessage({type: "connect:result", version: 1, nonce: "{{sent["nonce"]}}", status: 200,
              account: "Brightwater"}, "{{origin}}");
            </script>
            """;
    }
}
