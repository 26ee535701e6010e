using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Sites;
using LinkHub.BrowserCheck;
using LinkHub.BrowserCheck.Hubs;
using LinkHub.BrowserCheck.Visits;

namespace LinkHub.Browser.Tests.Checks;

/// <summary>What the browser check says of hubs that are well: nothing.</summary>
public sealed class WellHubTests
{
    [Fact]
    public void Each_guide_is_visited_in_each_language_on_its_page_and_in_a_frame_at_a_desk_and_on_a_phone()
    {
        var hub = BuiltHub.In(ExampleSite.Folder)[0];
        Assert.Equal(
            """
            fernbank/connectors/gladly/guides/link-account/api-key/ (desktop)
            fernbank/connectors/gladly/guides/link-account/api-key/ (phone)
            fernbank/de/connectors/gladly/guides/link-account/api-key/ (desktop)
            fernbank/de/connectors/gladly/guides/link-account/api-key/ (phone)
            fernbank/de/embed/gladly/api-key/ (desktop)
            fernbank/de/embed/gladly/api-key/ (phone)
            fernbank/embed/gladly/api-key/ (desktop)
            fernbank/embed/gladly/api-key/ (phone)
            """,
            string.Join('\n', BrowserCheck.Visits.Visit.Of(hub)
                .Where(visit => visit.Guide is { Provider: "gladly", Kind: "link-account" })
                .Select(visit => visit.Name)
                .Order(StringComparer.Ordinal)));
    }

    [BrowserFact]
    public async Task The_example_hubs_are_well()
    {
        var built = BuiltHub.In(ExampleSite.Folder);
        Assert.Equal(["fernbank", "harborline", "quillstack"], built.Select(hub => hub.Name));
        var options = new VisitOptions
        {
            Forbidden = built.Where(hub => hub.Name != "harborline")
                .ToDictionary(hub => hub.Name, _ => (IReadOnlyList<string>)["harborline", "linkhub"]),
        };
        // A few of all visits: each brand is among them, and nobody waits for minutes.
        BrowserCheck.Visits.Visit[] visits = [.. new Shard(1, 14).Take(built.SelectMany(BrowserCheck.Visits.Visit.Of))];
        var results = await BrowserRun.Of(await SharedBrowser.Get(), visits, options, jobs: 2, _ => { });
        Assert.Equal(3, results.Select(result => result.Visit.Hub.Name).Distinct().Count());
        Assert.InRange(results.Select(result => (result.Visit.View, result.Visit.IsPhone)).Distinct().Count(), 2, 4);
        Assert.Empty(results.SelectMany(result => result.Findings.Select(f => $"{result.Visit.Name} {f.Rule.Name}: {f.Message}")));
    }
}
