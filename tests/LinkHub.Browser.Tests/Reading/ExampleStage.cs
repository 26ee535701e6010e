using LinkHub.Browser.Tests.Browsers;
using LinkHub.BrowserCheck.Hosting;
using LinkHub.BrowserCheck.Hubs;
using LinkHub.DocGen;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Reading;

/// <summary>A browser and the example content's hubs, each on a server of its own and on a disk.</summary>
public sealed class ExampleStage : IAsyncLifetime
{
    internal const string Host = "harborline";

    internal const string Guide = "connectors/salesloft/guides/link-account/api-key/";

    private readonly string _folder = Directory.CreateTempSubdirectory("hub-reading-").FullName;
    private readonly Dictionary<string, HubServer> _servers = new(StringComparer.Ordinal);
    private IPlaywright? _driver;
    private IBrowser? _browser;

    /// <summary>The host's hub on its server, with a final slash.</summary>
    internal string Hub => HubOf(Host);

    /// <summary>The same hub opened from a disk, with a final slash.</summary>
    internal string Disk => new Uri(Path.Combine(_folder, "out", Host) + "/").AbsoluteUri;

    /// <summary>The names of all brands.</summary>
    internal IEnumerable<string> Brands => _servers.Keys;

    /// <summary>A brand's hub on its server, with a final slash.</summary>
    internal string HubOf(string brand) => _servers[brand].Home;

    /// <summary>A brand's hub on the disk.</summary>
    internal string FolderOf(string brand) => Path.Combine(_folder, "out", brand);

    public async Task InitializeAsync()
    {
        if (BrowserFactAttribute.IsLeftOut)
        {
            return;
        }

        var result = SiteBuild.Run(new SiteBuildOptions(Content(), Path.Combine(_folder, "out")));
        Assert.True(result.IsPublished, result.Failure);
        foreach (var hub in BuiltHubs.In(Path.Combine(_folder, "out")))
        {
            _servers[hub.Name] = await HubServer.Start(hub);
        }

        _driver = await Playwright.CreateAsync();
        _browser = await _driver.Chromium.LaunchAsync(new()
        {
            ExecutablePath = ChromiumPath.Find(_driver),
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    internal Task<Visit> Visit(BrowserNewContextOptions? options = null) => Browsers.Visit.Begin(_browser!, options);

    /// <summary>What pages wrote to the console, without a browser's advice.</summary>
    internal static IEnumerable<string> Wrong(Visit visit) =>
        visit.Console.Where(line => !line.StartsWith("verbose:", StringComparison.Ordinal));

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _driver?.Dispose();
        foreach (var server in _servers.Values)
        {
            await server.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static string Content()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LinkHub.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("the tests do not run inside a checkout");
        }

        return Path.Combine(folder.FullName, "content");
    }
}
