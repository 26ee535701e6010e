using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace LinkHub.DocGen.Serve;

/// <summary>Listens for a preview: plain HTTP, few and small requests.</summary>
internal static class LocalServer
{
    /// <summary>Listens until the result is disposed of.</summary>
    /// <param name="address">An address of this machine.</param>
    /// <param name="port">A port that may be taken.</param>
    /// <param name="mostConnections">Further ones are closed at once.</param>
    /// <param name="answer">Answers every request.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<IAsyncDisposable> Start(
        IPAddress address, int port, int mostConnections, RequestDelegate answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = 1 << 20;
            options.Limits.MaxConcurrentConnections = mostConnections;
            options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            options.Listen(address, port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        var app = builder.Build();
        app.Run(context => Answered(context, answer));
        try
        {
            await app.StartAsync();
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    // A body that is cut off, too long or of no form is the asker's fault.
    private static async Task Answered(HttpContext context, RequestDelegate answer)
    {
        try
        {
            await answer(context);
        }
        catch (Microsoft.AspNetCore.Http.BadHttpRequestException problem) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = problem.StatusCode;
        }
    }
}

/// <summary>The media types of a hub's files, by extension.</summary>
internal static class MediaTypes
{
    public static string Of(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" or ".mjs" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".md" => "text/markdown; charset=utf-8",
        ".xml" => "application/xml",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".ico" => "image/x-icon",
        ".woff2" => "font/woff2",
        ".ts" or ".txt" or "" or ".conf" => "text/plain; charset=utf-8",
        ".yaml" => "application/yaml",
        _ => "application/octet-stream",
    };
}
