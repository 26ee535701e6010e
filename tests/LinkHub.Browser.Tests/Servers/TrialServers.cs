using LinkHub.Browser.Tests.Sites;
using LinkHub.DocGen;
using Microsoft.AspNetCore.Http;

namespace LinkHub.Browser.Tests.Servers;

/// <summary>The hubs of the trial content and those they talk to, each at an origin of its own.</summary>
internal sealed class TrialServers
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hub-browser-").FullName;

    public ConnectEndpoint Endpoint { get; } = new();

    public required string Poster { get; init; }

    public required string Herald { get; init; }

    public required string Glimpse { get; init; }

    public required string Headless { get; init; }

    public required string Parent { get; init; }

    public required string Foreign { get; init; }

    /// <summary>Builds the hubs and serves all until the process ends.</summary>
    public static async Task<TrialServers> Start()
    {
        HubFolder[] hubs = [new(), new(), new(), new(sendsHeaders: false)];
        var endpoint = "";
        string[] origins = [.. await Task.WhenAll(hubs.Select(hub => Serve(hub.Answer)))];
        var servers = new TrialServers
        {
            Poster = origins[0],
            Herald = origins[1],
            Glimpse = origins[2],
            Headless = origins[3],
            Parent = await Serve(context => new ParentPages(() =>
                origins[context.Request.Query["hub"].ToString() switch { "herald" => 1, "headless" => 3, _ => 0 }])
                .Answer(context)),
            Foreign = await Serve(new ParentPages(() => origins[0]).Answer),
        };
        endpoint = await Serve(servers.Endpoint.Answer);
        servers.Endpoint.HubOrigin = servers.Poster;
        servers.Endpoint.ProviderOrigin = await Serve(context => Provider(context, endpoint));
        servers.Build(endpoint + ConnectEndpoint.Path);
        foreach (var (hub, brand) in hubs.Zip(["poster", "herald", "glimpse", "poster"]))
        {
            hub.Use(Path.Combine(servers._folder, "out", brand));
        }

        return servers;
    }

    private void Build(string endpoint)
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(_folder, recursive: true);
        var content = Path.Combine(_folder, "content");
        TrialContent.Write(Write, endpoint, Parent);
        var result = SiteBuild.Run(new SiteBuildOptions(content, Path.Combine(_folder, "out")) { IsChecked = false });
        Assert.True(result.IsPublished, string.Join('\n', result.Diagnostics.Select(d => $"{d.Rule.Id} {d.Span} {d.Message}").Prepend(result.Failure)));

        void Write(string path, string text)
        {
            var file = Path.Combine(content, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    // Browsers ask for an icon when they like, and complain where it is not there.
    private static async Task<string> Serve(RequestDelegate answer) => (await LocalServer.Start(context =>
    {
        if (context.Request.Path != "/favicon.ico")
        {
            return answer(context);
        }

        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    })).Origin;

    // The provider's own page: one button, and the way back.
    private static Task Provider(HttpContext context, string endpoint)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(
            $"<!DOCTYPE html><title>Provider</title><a href=\"{endpoint}{ConnectEndpoint.Path}/approved{context.Request.QueryString}\">Approve</a>");
    }
}
