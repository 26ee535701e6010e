using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Servers;
using LinkHub.Browser.Tests.Sites;
using LinkHub.DocGen;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests;

/// <summary>A browser, the hubs of the trial content, and those they talk to, each at an origin of its own.</summary>
public sealed class Stage : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hub-browser-").FullName;
    private readonly List<LocalServer> _servers = [];
    private IPlaywright? _driver;

    internal IBrowser Browser { get; private set; } = null!;

    internal ConnectEndpoint Endpoint { get; } = new();

    /// <summary>The hub whose forms post.</summary>
    internal string Poster { get; private set; } = "";

    /// <summary>The hub whose forms hand over to the page around them.</summary>
    internal string Herald { get; private set; } = "";

    /// <summary>The hub whose forms are a preview.</summary>
    internal string Glimpse { get; private set; } = "";

    /// <summary>The posting hub on a host that sends none of its headers.</summary>
    internal string Headless { get; private set; } = "";

    /// <summary>Embeds the posting hub, or with <c>?hub=herald</c> the one that hands over; the hubs list it.</summary>
    internal string Parent { get; private set; } = "";

    /// <summary>Embeds the posting hub; no hub lists it.</summary>
    internal string Foreign { get; private set; } = "";

    public async Task InitializeAsync()
    {
        if (BrowserFactAttribute.IsLeftOut)
        {
            return;
        }

        _driver = await Playwright.CreateAsync();
        Browser = await _driver.Chromium.LaunchAsync(new()
        {
            ExecutablePath = ChromiumPath.Find(_driver),

            // Pages that were left are kept for going back, as people's browsers do.
            IgnoreDefaultArgs = ["--disable-back-forward-cache"],
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
        HubFolder[] hubs = [new(), new(), new(), new(sendsHeaders: false)];
        var endpoint = await Serve(Endpoint.Answer);
        Poster = await Serve(hubs[0].Answer);
        Herald = await Serve(hubs[1].Answer);
        Glimpse = await Serve(hubs[2].Answer);
        Headless = await Serve(hubs[3].Answer);
        Parent = await Serve(context => new ParentPages(() =>
            context.Request.Query["hub"] == "herald" ? Herald : Poster).Answer(context));
        Foreign = await Serve(new ParentPages(() => Poster).Answer);
        Endpoint.HubOrigin = Poster;
        Endpoint.ProviderOrigin = await Serve(context => Provider(context, endpoint));
        Build(endpoint + ConnectEndpoint.Path);
        foreach (var (hub, brand) in hubs.Zip(["poster", "herald", "glimpse", "poster"]))
        {
            hub.Use(Path.Combine(_folder, "out", brand));
        }
    }

    internal Task<Visit> Visit(BrowserNewContextOptions? options = null) => Browsers.Visit.Begin(Browser, options);

    public async Task DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        _driver?.Dispose();
        foreach (var server in _servers)
        {
            await server.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private void Build(string endpoint)
    {
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

    private async Task<string> Serve(Microsoft.AspNetCore.Http.RequestDelegate answer)
    {
        var server = await LocalServer.Start(answer);
        _servers.Add(server);
        return server.Origin;
    }

    // The provider's own page: one button, and the way back.
    private static Task Provider(Microsoft.AspNetCore.Http.HttpContext context, string endpoint)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return Microsoft.AspNetCore.Http.HttpResponseWritingExtensions.WriteAsync(
            context.Response,
            $"<!DOCTYPE html><title>Provider</title><a href=\"{endpoint}{ConnectEndpoint.Path}/approved{context.Request.QueryString}\">Approve</a>");
    }
}
