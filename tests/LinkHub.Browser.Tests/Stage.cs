using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Servers;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests;

/// <summary>
/// A browser, the hubs of the trial content, and those they talk to: one set for all tests, which tell their
/// sessions apart by name.
/// </summary>
public sealed class Stage : IAsyncLifetime
{
    private static readonly Lazy<Task<TrialServers>> Shared = new(TrialServers.Start);
    private TrialServers? _servers;

    internal ConnectEndpoint Endpoint => Servers.Endpoint;

    /// <summary>The hub whose forms post.</summary>
    internal string Poster => Servers.Poster;

    /// <summary>The hub whose forms hand over to the page around them.</summary>
    internal string Herald => Servers.Herald;

    /// <summary>The hub whose forms are a preview.</summary>
    internal string Glimpse => Servers.Glimpse;

    /// <summary>The posting hub on a host that sends none of its headers.</summary>
    internal string Headless => Servers.Headless;

    /// <summary>Embeds the posting hub, or with <c>?hub=herald</c> the one that hands over; the hubs list it.</summary>
    internal string Parent => Servers.Parent;

    /// <summary>Embeds the posting hub; no hub lists it.</summary>
    internal string Foreign => Servers.Foreign;

    private TrialServers Servers => _servers!;

    public async Task InitializeAsync()
    {
        if (!BrowserFactAttribute.IsLeftOut)
        {
            _servers = await Shared.Value;
        }
    }

    internal async Task<Visit> Visit(BrowserNewContextOptions? options = null) =>
        await Browsers.Visit.Begin(await SharedBrowser.Get(), options);

    public Task DisposeAsync() => Task.CompletedTask;
}
