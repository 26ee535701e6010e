using System.Net;
using LinkHub.BrowserCheck.Hubs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;

namespace LinkHub.BrowserCheck.Hosting;

/// <summary>Serves a built hub on this machine as a static host would, with the hub's own headers.</summary>
public sealed class HubServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly BuiltHub _hub;
    private readonly FileExtensionContentTypeProvider _types = new();

    private HubServer(WebApplication app, BuiltHub hub) => (_app, _hub) = (app, hub);

    /// <summary>The scheme, host and port, without a slash at its end.</summary>
    public string Origin { get; private set; } = "";

    /// <summary>The hub's first page.</summary>
    public string Home => Origin + _hub.BasePath;

    public static async Task<HubServer> Start(BuiltHub hub)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var server = new HubServer(app, hub);
        app.Run(server.Answer);
        await app.StartAsync();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
        server.Origin = addresses!.Addresses.First();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        foreach (var (name, value) in _hub.Headers.For(path))
        {
            context.Response.Headers[name] = value;
        }

        if (FileFor(path) is not { } file)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            file = Path.Combine(_hub.Folder, "404.html");
            if (!File.Exists(file))
            {
                return;
            }
        }

        if (string.IsNullOrEmpty(context.Response.ContentType))
        {
            context.Response.ContentType = _types.TryGetContentType(file, out var type)
                ? type
                : "application/octet-stream";
        }

        await context.Response.SendFileAsync(file);
    }

    private string? FileFor(string path)
    {
        if (!path.StartsWith(_hub.BasePath, StringComparison.Ordinal) || path.Split('/').Contains(".."))
        {
            return null;
        }

        var file = Path.Join(_hub.Folder, path[_hub.BasePath.Length..]);
        file = path.EndsWith('/') ? Path.Join(file, "index.html") : file;
        return File.Exists(file) ? file : null;
    }
}
