using System.Globalization;
using System.Net;
using LinkHub.DocGen.Theming;
using LinkHub.GuideCheck.Reports;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.DocGen.Serve;

/// <summary><c>docgen serve</c> from its first line to the key that ends it.</summary>
internal static class LiveSession
{
    private const int MostPorts = 20;

    private static readonly TimeSpan UntilLists = TimeSpan.FromSeconds(3);

    /// <param name="options">What to serve.</param>
    /// <param name="port">The first port to try.</param>
    /// <param name="host">An address that other machines reach; null for this machine alone.</param>
    /// <param name="terminal">Receives messages for the user.</param>
    /// <param name="stop">Ends the session.</param>
    /// <returns>The exit code if there is nothing to serve.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<int> Run(
        LiveOptions options, int port, IPAddress? host, Terminal terminal, CancellationToken stop)
    {
        if (!Directory.Exists(options.ContentFolder))
        {
            terminal.Error.WriteLine($"docgen: there is no folder `{VisibleText.Of(options.ContentFolder)}`");
            return ExitCode.Failure;
        }

        if (host is not null && !OwnHosts.CanListen(host))
        {
            terminal.Error.WriteLine(
                $"docgen: `{host}` is not an address of this machine; choose one with --host");
            return ExitCode.Failure;
        }

        if (host is not null && OwnHosts.Warning(host) is { } warning)
        {
            terminal.Error.WriteLine($"docgen: {warning}");
        }

        using var renderer = new ThemePageRenderer();
        var desk = new ConnectDesk(line => terminal.Out.WriteLine(line));
        for (var tried = port; tried < Math.Min(port + MostPorts, IPEndPoint.MaxPort + 1); tried++)
        {
            var origin = $"http://127.0.0.1:{tried}";
            var parents = new List<string>();
            var here = options with { Adapt = brand => Adapted(brand, origin + ConnectDesk.Path, parents) };
            var site = new LiveSite(here, renderer, stop);
            var demo = new DemoServer(site, desk, origin);
            var gate = new RequestGate(tried, OwnHosts.For(host));
            var server = new LiveServer(
                site, desk, demo, gate, ReportPaths.Below(options.ContentFolder).Prefix, stop);
            if (await Started(() => server.Start(host ?? IPAddress.Loopback, tried)) is { } listening)
            {
                await using (listening)
                await using (await WithDemo(demo, tried))
                {
                    parents.AddRange(demo.Origin.Length > 0 ? [demo.Origin] : []);
                    var url = OwnHosts.Address(host ?? IPAddress.Loopback, tried);
                    return await Serve(site, server, here, url, demo.Origin, terminal, stop);
                }
            }
        }

        terminal.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
                $"docgen: ports {port} to {port + MostPorts - 1} are taken; choose one with --port"));
        return ExitCode.Failure;
    }

    private static async Task<int> Serve(
        LiveSite site,
        LiveServer server,
        LiveOptions options,
        string url,
        string demo,
        Terminal terminal,
        CancellationToken stop)
    {
        var state = site.ReadAll();
        if (state.Brands.Count == 0)
        {
            terminal.Error.WriteLine(options.Brand is null
                ? $"docgen: `{VisibleText.Of(options.ContentFolder)}` has no brand to serve"
                : $"docgen: there is no brand `{VisibleText.Of(options.Brand)}`");
            return ExitCode.Failure;
        }

        terminal.Out.WriteLine(
            $"serving {string.Join(", ", state.Brands.Select(brand => brand.Id))} at {url}");
        if (demo.Length > 0)
        {
            terminal.Out.WriteLine($"a page of another origin to try forms on is at {demo}/");
        }

        terminal.Out.WriteLine($"{TextReport.Summary(state.AllFindings())}; Ctrl+C ends");
        using var watcher = new ContentWatcher(state.Library.Folders, []);
        if (state.Library.Readings.Compare() is not null)
        {
            // A change during the first reading, before the folder was watched.
            site.ReadAll();
        }

        var next = watcher.Next(stop);
        while (true)
        {
            var change = site.Take(await next);
            var paths = ReportPaths.Below(options.ContentFolder);
            var message = LiveMessages.Of(site.Current!, change, paths.Prefix);
            server.Clients.Send("change", message);

            // The lists of pages are updated when nobody types.
            next = watcher.Next(stop);
            if (!change.IsEverything && await Task.WhenAny(next, Task.Delay(UntilLists, stop)) != next)
            {
                stop.ThrowIfCancellationRequested();
                site.ReadAll();
            }
        }
    }

    private static async Task<IAsyncDisposable?> Started(Func<Task<IAsyncDisposable>> start)
    {
        try
        {
            return await start();
        }
        catch (IOException)
        {
            return null;
        }
    }

    // The page to try forms on is at the next free port; without one, everything else still works.
    private static async Task<IAsyncDisposable?> WithDemo(DemoServer demo, int port)
    {
        for (var tried = port + 1; tried <= Math.Min(port + MostPorts, IPEndPoint.MaxPort); tried++)
        {
            if (await Started(() => demo.Start(tried)) is { } listening)
            {
                return listening;
            }
        }

        return null;
    }

    // Forms of a page send to this program; those that hand over to an embedding page go on doing so. The
    // page to try them on may embed them here, and only here: a build knows nothing of it.
    private static Brand Adapted(Brand brand, string endpoint, IReadOnlyList<string> parents)
    {
        var connect = brand.Connect with { ParentOrigins = [.. brand.Connect.ParentOrigins, .. parents] };
        return brand with
        {
            Connect = connect.Mode == ConnectMode.Message
                ? connect
                : connect with { Mode = ConnectMode.Post, Endpoint = endpoint },
        };
    }
}
