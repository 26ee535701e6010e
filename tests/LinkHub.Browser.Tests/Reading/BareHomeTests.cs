using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Forms;

namespace LinkHub.Browser.Tests.Reading;

/// <summary>A theme's home page may leave out what the built-in one has; its script does what is left to do.</summary>
public sealed class BareHomeTests(ExampleStage stage) : IClassFixture<ExampleStage>
{
    [BrowserTheory]
    [InlineData(".finder")]
    [InlineData(".recent")]
    [InlineData(".nothing")]
    [InlineData(".home-hits")]
    [InlineData(".provider .mark")]
    [InlineData(".provider-head")]
    [InlineData(".finder, .recent, .nothing, .home-hits, .provider-head")]
    public async Task A_part_that_is_missing_breaks_no_other(string missing)
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync(stage.Hub + "connectors/gladly/");
        await visit.Context.AddInitScriptAsync(
            $$"""
            new MutationObserver(() => document.querySelectorAll("{{missing}}").forEach((part) => part.remove()))
              .observe(document, { childList: true, subtree: true });
            """);
        await visit.Page.GotoAsync(stage.Hub);

        if (await visit.Page.Locator("#search").CountAsync() > 0)
        {
            await visit.Page.Locator("#search").FillAsync("support");
            await visit.Page.Keyboard.PressAsync("ArrowDown");
            await visit.Page.Locator("#search").FillAsync("");
        }

        await visit.Page.Locator(".filters button").Nth(1).ClickAsync();
        Assert.True(await visit.Page.Locator(".provider[hidden]").CountAsync() > 0);
        await Expect.Visible(visit.Page.Locator(".provider:not([hidden])").First);
        Assert.Empty(visit.Problems);
    }
}
