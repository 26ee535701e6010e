using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Reading;

namespace LinkHub.Browser.Tests.Looks;

/// <summary>Nothing on a page moves while what belongs to it arrives, however late.</summary>
public sealed class StillnessTests(ExampleStage stage) : IClassFixture<ExampleStage>
{
    private const string Watch = """
        window.shifts = [];
        new PerformanceObserver((list) => list.getEntries().forEach(({ value, sources }) => window.shifts.push(
          `${value.toFixed(4)} ${sources.map(({ node }) => node?.className || node?.nodeName).join(" ")}`,
        ))).observe({ type: "layout-shift", buffered: true });
        """;

    // Down to the end, so that pictures that wait for it are loaded, too.
    private const string ReadOn = """
        async () => {
          const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          for (let at = 0; at < document.documentElement.scrollHeight; at += innerHeight) {
            scrollTo({ top: at, behavior: "instant" });
            await frame();
          }
          const seen = [...document.images].filter((image) => image.checkVisibility());
          await Promise.all(seen.map((image) => image.complete || new Promise((done) => (image.onload = image.onerror = done))));
          await frame();
          return window.shifts;
        }
        """;

    [BrowserTheory]
    [InlineData(ExampleStage.Host, 360)]
    [InlineData(ExampleStage.Host, 1440)]
    [InlineData(ExampleStage.Themed, 360)]
    [InlineData(ExampleStage.Themed, 1440)]
    public async Task Nothing_moves(string brand, int width)
    {
        List<string> moved = [];
        await using var visit = await stage.Visit(new() { ViewportSize = new() { Width = width, Height = 800 } });
        await visit.Context.AddInitScriptAsync(Watch);

        // Scripts, pictures and fonts come when the page has long been drawn.
        await visit.Context.RouteAsync(url => url.Contains("/assets/form.", StringComparison.Ordinal)
            || url.Contains("/images/", StringComparison.Ordinal), async route =>
        {
            await Task.Delay(150);
            await route.ContinueAsync();
        });
        foreach (var address in new[]
        {
            "", ExampleStage.Guide, "connectors/salesloft/", "connectors/salesloft/guides/connector-profile/oauth-2-0/",
            "connectors/gladly/guides/link-account/api-key/", "troubleshooting/", "embed/gladly/api-key/",
        })
        {
            await visit.Page.GotoAsync(stage.HubOf(brand) + address);
            moved.AddRange((await visit.Page.EvaluateAsync<string[]>(ReadOn)).Select(shift => $"{address}: {shift}"));
        }

        Assert.Empty(moved);
    }
}
