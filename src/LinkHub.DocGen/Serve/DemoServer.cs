using System.Net;
using System.Text.Json;
using LinkHub.DocGen.Assets;
using Microsoft.AspNetCore.Http;

namespace LinkHub.DocGen.Serve;

/// <summary>
/// A page outside the hub for trying forms as a customer's application would embed them: at an origin of its
/// own, which is another port of this machine that other machines never reach.
/// </summary>
/// <param name="site">The hubs whose forms can be tried.</param>
/// <param name="desk">Answers them.</param>
/// <param name="hubs">The origin that the hubs are served at.</param>
internal sealed class DemoServer(LiveSite site, ConnectDesk desk, string hubs)
{
    private const string Page =
        """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>A page around a form</title><link rel="stylesheet" href="/demo.css">
        <script src="/demo.js" defer></script></head>
        <body><h1>A page around a form</h1>
        <form id="choices"></form>
        <main><div id="forms"></div></main>
        <section aria-labelledby="heard-title"><h2 id="heard-title">What reached this page</h2><ol id="heard"></ol></section>
        </body>
        </html>
        """;

    private const string List = "hubs";

    private RequestGate? _gate;

    /// <summary>Scheme, host and port; empty until the page is served.</summary>
    public string Origin { get; private set; } = "";

    /// <summary>Listens at a port of this machine until the result is disposed of.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    public async Task<IAsyncDisposable> Start(int port)
    {
        _gate = new RequestGate(port, hosts: []);
        var listening = await LocalServer.Start(IPAddress.Loopback, port, mostConnections: 64, Answer);
        Origin = $"http://127.0.0.1:{port}";
        return listening;
    }

    private Task Answer(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self' {hubs}; style-src 'self'; connect-src 'self'; frame-src {hubs}; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        if (_gate!.Refusal(context.Request) is { } status)
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        }

        return context.Request.Path.Value switch
        {
            "/" => Send(context, "index.html", System.Text.Encoding.ASCII.GetBytes(Page)),
            "/demo.js" => Send(context, "demo.js", EmbeddedAssets.DemoScript),
            "/demo.css" => Send(context, "demo.css", EmbeddedAssets.DemoStyle),
            $"/{List}.json" => Send(context, "hubs.json", Hubs(context.Request)),
            { } path when path.EndsWith(".json", StringComparison.Ordinal)
                && Forms(path[1..^5]) is { } forms =>
                Send(context, "forms.json", forms),
            _ => Missing(context),
        };
    }

    private byte[] Hubs(HttpRequest request)
    {
        if (RequestGate.IsFromOwnPage(request))
        {
            desk.Choose(request.Query["answer"].ToString());
        }

        return JsonSerializer.SerializeToUtf8Bytes(new
        {
            hub = hubs,
            brands = site.Current?.Brands.Select(brand => brand.Id) ?? [],
            answers = ConnectDesk.Answers,
        });
    }

    private ReadOnlyMemory<byte>? Forms(string brand) => site.Hub(brand)?.Files.Read("connectors.json");

    private static Task Missing(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static async Task Send(HttpContext context, string file, ReadOnlyMemory<byte> bytes)
    {
        context.Response.ContentType = MediaTypes.Of(file);
        await context.Response.Body.WriteAsync(bytes);
    }
}
