using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Forms;

namespace LinkHub.Browser.Tests.Reading;

/// <summary>What a search makes of an index that somebody changed on its way.</summary>
public sealed class ChangedIndexTests(ExampleStage stage) : IClassFixture<ExampleStage>
{
    private const string Parts = "**/search*.css";

    [BrowserTheory]
    [InlineData("javascript:window.hit=1//")]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("../../../../x/")]
    public async Task Its_texts_are_only_texts_and_its_links_stay_in_the_hub(string address)
    {
        await using var visit = await stage.Visit();
        await visit.Page.RouteAsync(Parts, async route =>
        {
            var answer = await route.FetchAsync();
            var text = await answer.TextAsync();
            await route.FulfillAsync(new()
            {
                Response = answer,
                Body = text.Replace("\"connectors/", $"\"{address}connectors/", StringComparison.Ordinal)
                    .Replace("Keap", "Keap <img src=x onerror=window.hit=1>", StringComparison.Ordinal),
            });
        });
        await Search(visit, "keap");
        var hits = visit.Page.Locator("dialog.search a.hit");
        await Expect.Visible(hits.Filter(new() { HasText = "Keap <img src=x" }).First);

        var links = await hits.EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        Assert.All(links, link => Assert.StartsWith(stage.Hub, link, StringComparison.Ordinal));
        Assert.Equal(0, await visit.Page.Locator("dialog.search img").CountAsync());
        Assert.False(await visit.Page.EvaluateAsync<bool>("'hit' in window"));
        Assert.Empty(ExampleStage.Wrong(visit));
    }

    [BrowserTheory]
    [InlineData("")]
    [InlineData("<!doctype html><script>window.hit=1</script>")]
    [InlineData("#search-data{--x:null}")]
    [InlineData("#search-data{--x:[[1,2],{\"__proto__\":{\"hit\":1}}]}")]
    public async Task Of_one_that_is_none_it_says_so(string text)
    {
        await using var visit = await stage.Visit();
        await visit.Page.RouteAsync(Parts, route => route.FulfillAsync(new() { ContentType = "text/css", Body = text }));
        await Search(visit, "keap");

        await Expect.Text(
            visit.Page.Locator("dialog.search [role=status]"), "The search could not be loaded. Reload the page and try again.");
        Assert.False(await visit.Page.EvaluateAsync<bool>("'hit' in window || 'hit' in {}"));
        Assert.Empty(ExampleStage.Wrong(visit));
    }

    private async Task Search(Visit visit, string typed)
    {
        await visit.Page.GotoAsync(stage.Hub + ExampleStage.Guide);
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Locator(".search-box").FillAsync(typed);
    }
}
