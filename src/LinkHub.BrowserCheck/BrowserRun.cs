using System.Collections.Concurrent;
using LinkHub.BrowserCheck.Browsers;
using LinkHub.BrowserCheck.Hosting;
using LinkHub.BrowserCheck.Hubs;
using LinkHub.BrowserCheck.Visits;
using Microsoft.Playwright;

namespace LinkHub.BrowserCheck;

/// <summary>Visits every guide of built hubs in a real browser.</summary>
public static class BrowserRun
{
    /// <param name="hubs">What to visit.</param>
    /// <param name="shard">Which part of the visits.</param>
    /// <param name="options">What to look for.</param>
    /// <param name="browserPath">A Chromium; null for the one that Playwright installs.</param>
    /// <param name="jobs">How many visits at once.</param>
    /// <param name="done">Told of each visit as it ends, from several threads.</param>
    /// <returns>The results in the order of the visits, whatever order they ended in.</returns>
    /// <exception cref="PlaywrightException">There is no browser, or it does not start.</exception>
    public static async Task<IReadOnlyList<VisitResult>> Of(
        IReadOnlyList<BuiltHub> hubs,
        Shard shard,
        VisitOptions options,
        string? browserPath,
        int jobs,
        Action<VisitResult> done)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(ChromiumLaunch.Options(browserPath));
        var servers = new Dictionary<string, HubServer>(StringComparer.Ordinal);
        try
        {
            foreach (var hub in hubs)
            {
                servers[hub.Folder] = await HubServer.Start(hub);
            }

            var visits = shard.Take(hubs.SelectMany(Visit.Of)).ToArray();
            var results = new VisitResult[visits.Length];
            var waiting = new ConcurrentQueue<int>(Enumerable.Range(0, visits.Length));
            var runner = new VisitRunner(browser, options);
            await Task.WhenAll(Enumerable.Range(0, jobs).Select(async _ =>
            {
                while (waiting.TryDequeue(out var index))
                {
                    results[index] = await runner.Run(visits[index], servers[visits[index].Hub.Folder]);
                    done(results[index]);
                }
            }));
            return results;
        }
        finally
        {
            foreach (var server in servers.Values)
            {
                await server.DisposeAsync();
            }
        }
    }
}
