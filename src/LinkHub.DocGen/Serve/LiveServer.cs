using System.Net;
using System.Text;
using LinkHub.DocGen.Assets;
using LinkHub.DocGen.Pages;
using LinkHub.Guides.Brands;
using Microsoft.AspNetCore.Http;

namespace LinkHub.DocGen.Serve;

/// <summary>
/// Answers a browser from the hubs in memory: <c>/BRAND/…</c> is that brand's hub, <c>/~live/…</c> the
/// preview's own.
/// </summary>
/// <param name="site">What is served.</param>
/// <param name="desk">Answers forms.</param>
/// <param name="demo">Has the page to try them on.</param>
/// <param name="gate">Decides which requests are answered.</param>
/// <param name="pathPrefix">Put before the paths of findings.</param>
/// <param name="stop">Ends the streams of all pages, so that the server can stop at once.</param>
internal sealed class LiveServer(
    LiveSite site, ConnectDesk desk, DemoServer demo, RequestGate gate, string pathPrefix,
    CancellationToken stop)
{
    public LiveClients Clients { get; } = new();

    /// <summary>Listens until the result is disposed of.</summary>
    /// <param name="address">An address of this machine.</param>
    /// <param name="port">A port that may be taken.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public Task<IAsyncDisposable> Start(IPAddress address, int port) =>
        LocalServer.Start(address, port, mostConnections: 512, Answer);

    private Task Answer(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin-allow-popups";
        if (gate.Refusal(context.Request) is { } status)
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        }

        if (HttpMethods.IsPost(context.Request.Method)
            && !RequestGate.IsFromOwnPage(context.Request, demo.Origin))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        var path = context.Request.Path.Value!;
        return path.StartsWith(LivePage.Path, StringComparison.Ordinal)
            ? Own(context, path)
            : Page(context, path);
    }

    private Task Own(HttpContext context, string path)
    {
        switch (path[LivePage.Path.Length..])
        {
            case "events" when HttpMethods.IsGet(context.Request.Method):
                return Clients.Listen(context, First(), stop);
            case "answer" when HttpMethods.IsPost(context.Request.Method):
                desk.Choose(context.Request.Query["answer"].ToString());
                context.Response.StatusCode = StatusCodes.Status204NoContent;
                return Task.CompletedTask;
            case "demo":
                context.Response.Redirect($"{demo.Origin}/{Query(context)}");
                return Task.CompletedTask;
            case "live.js":
                return Send(context, "live.js", EmbeddedAssets.LiveScript);
            case "live.css":
                return Send(context, "live.css", EmbeddedAssets.LiveStyle);
            default:
                if (path.StartsWith(ConnectDesk.Path, StringComparison.Ordinal))
                {
                    return desk.Answer(context);
                }

                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
        }
    }

    private string First() =>
        site.Current is { } state ? LiveMessages.Of(state, change: null, pathPrefix) : "{}";

    private Task Page(HttpContext context, string path)
    {
        if (site.Current is not { Brands: [var first, ..] })
        {
            return Send(context, "index.html", LivePage.Empty("Nothing to show yet"));
        }

        var parts = path[1..].Split('/', 2);
        if (parts is not [{ Length: > 0 } brand, var rest] || site.Hub(brand) is not { } hub)
        {
            context.Response.Redirect(path == "/" ? $"/{first.Id}/" : $"/{first.Id}{Written(path)}");
            return Task.CompletedTask;
        }

        context.Response.Headers.ContentSecurityPolicy = Policy(hub.Brand);
        var file = rest.Length == 0 || rest.EndsWith('/') ? rest + "index.html" : rest;
        if (hub.Files.Read(file) is { } bytes)
        {
            return Send(
                context, file,
                file.EndsWith(".html", StringComparison.Ordinal) ? LivePage.Of(bytes.Span) : bytes);
        }

        if (hub.Files.Read(rest + "/index.html") is not null)
        {
            context.Response.Redirect($"{Written(path)}/{Query(context)}");
            return Task.CompletedTask;
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        var missing = hub.Files.Read(NotFoundPage.File) is { } page ? LivePage.Of(page.Span) : default;
        return Send(context, NotFoundPage.File, missing);
    }

    // A header holds no letter beyond ASCII; a path has its percent signs resolved.
    private static string Written(string path) => new PathString(path).ToUriComponent();

    private static string Query(HttpContext context) =>
        Ascii.IsValid(context.Request.QueryString.Value) ? context.Request.QueryString.Value! : "";

    private string Policy(Brand brand) =>
        ContentPolicy.ForHeader(brand.Connect, site.Current!.Library.Site.IframeHosts);

    private static async Task Send(HttpContext context, string file, ReadOnlyMemory<byte> bytes)
    {
        context.Response.ContentType = MediaTypes.Of(file);
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(bytes);
        }
    }
}
