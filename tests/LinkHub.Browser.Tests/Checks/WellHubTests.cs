using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Sites;
using LinkHub.BrowserCheck;
using LinkHub.BrowserCheck.Hubs;
using LinkHub.BrowserCheck.Visits;

namespace LinkHub.Browser.Tests.Checks;

/// <summary>What the browser check says of hubs that are well: nothing.</summary>
public sealed class WellHubTests
{
    [BrowserFact]
    public async Task The_example_hubs_are_well()
    {
        var built = BuiltHubs.In(ExampleSite.Folder);
        Assert.Equal(["fernbank", "harborline", "quillstack"], built.Select(hub => hub.Name));
        var options = new VisitOptions
        {
            Forbidden = built.Where(hub => hub.Name != "harborline")
                .ToDictionary(hub => hub.Name, _ => (IReadOnlyList<string>)["harborline", "linkhub"]),
        };
        // Every seventh visit: each brand is among them, and nobody waits for minutes.
        BrowserCheck.Visits.Visit[] visits = [.. new Shard(1, 7).Take(built.SelectMany(BrowserCheck.Visits.Visit.Of))];
        var results = await BrowserRun.Of(await SharedBrowser.Get(), visits, options, jobs: 2, _ => { });
        Assert.Equal(3, results.Select(result => result.Visit.Hub.Name).Distinct().Count());
        Assert.InRange(results.Select(result => (result.Visit.View, result.Visit.IsPhone)).Distinct().Count(), 2, 4);
        Assert.Empty(results.SelectMany(result => result.Findings.Select(f => $"{result.Visit.Name} {f.Rule.Name}: {f.Message}")));
    }
}
