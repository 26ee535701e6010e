using System.Collections.Concurrent;
using LinkHub.BrowserCheck.Hosting;
using LinkHub.BrowserCheck.Visits;
using Microsoft.Playwright;

namespace LinkHub.BrowserCheck;

/// <summary>Visits guides of built hubs in a real browser.</summary>
public static class BrowserRun
{
    /// <param name="browser">A running browser.</param>
    /// <param name="visits">What to visit.</param>
    /// <param name="options">What the visits look for.</param>
    /// <param name="jobs">How many visits at once.</param>
    /// <param name="done">Called with each visit as it ends, from several threads.</param>
    /// <param name="stop">Ends it before the next visit.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <returns>The results in the order of the visits, whatever order they ended in.</returns>
    public static async Task<IReadOnlyList<VisitResult>> Of(
        IBrowser browser,
        IReadOnlyList<Visit> visits,
        VisitOptions options,
        int jobs,
        Action<VisitResult> done,
        CancellationToken stop = default)
    {
        var servers = new Dictionary<string, HubServer>(StringComparer.Ordinal);
        try
        {
            foreach (var hub in visits.Select(visit => visit.Hub).DistinctBy(hub => hub.Folder))
            {
                servers[hub.Folder] = await HubServer.Start(hub);
            }

            var results = new VisitResult[visits.Count];
            var waiting = new ConcurrentQueue<int>(Enumerable.Range(0, visits.Count));
            await Task.WhenAll(Enumerable.Range(0, jobs).Select(async _ =>
            {
                await using var runner = new VisitRunner(browser, options);
                while (waiting.TryDequeue(out var index))
                {
                    results[index] = await runner.Run(visits[index], servers[visits[index].Hub.Folder]);
                    stop.ThrowIfCancellationRequested();
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
