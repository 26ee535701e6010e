using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Sites;
using LinkHub.BrowserCheck.Hosting;
using LinkHub.BrowserCheck.Hubs;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Reading;

/// <summary>A browser and the example content's hubs, each on a server of its own and on a disk: one set for all tests.</summary>
public sealed class ExampleStage : IAsyncLifetime
{
    internal const string Host = "harborline";

    /// <summary>The brand whose pages are made by templates of its own.</summary>
    internal const string Themed = "quillstack";

    internal const string Guide = "connectors/salesloft/guides/link-account/api-key/";

    private static readonly Lazy<Task<IReadOnlyDictionary<string, HubServer>>> Shared = new(Start);
    private IReadOnlyDictionary<string, HubServer> _servers = new Dictionary<string, HubServer>();

    /// <summary>The host's hub on its server, with a final slash.</summary>
    internal string Hub => HubOf(Host);

    /// <summary>The same hub opened from a disk, with a final slash.</summary>
    internal string Disk => new Uri(FolderOf(Host) + "/").AbsoluteUri;

    /// <summary>The names of all brands.</summary>
    internal IEnumerable<string> Brands => _servers.Keys;

    /// <summary>A brand's hub on its server, with a final slash.</summary>
    internal string HubOf(string brand) => _servers[brand].Home;

    /// <summary>A brand's hub on the disk.</summary>
    internal string FolderOf(string brand) => Path.Combine(ExampleSite.Folder, brand);

    public async Task InitializeAsync()
    {
        if (!BrowserFactAttribute.IsLeftOut)
        {
            _servers = await Shared.Value;
        }
    }

    internal async Task<Visit> Visit(BrowserNewContextOptions? options = null) =>
        await Browsers.Visit.Begin(await SharedBrowser.Get(), options);

    /// <summary>What pages wrote to the console, without a browser's advice.</summary>
    internal static IEnumerable<string> Wrong(Visit visit) => visit.Problems;

    public Task DisposeAsync() => Task.CompletedTask;

    private static async Task<IReadOnlyDictionary<string, HubServer>> Start()
    {
        var servers = new SortedDictionary<string, HubServer>(StringComparer.Ordinal);
        foreach (var hub in BuiltHub.In(ExampleSite.Folder))
        {
            servers[hub.Name] = await HubServer.Start(hub);
        }

        return servers;
    }
}
