using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Forms;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Reading;

public sealed class GuideTests(ExampleStage stage) : IClassFixture<ExampleStage>
{
    private const string Shifts = """
        () => new Promise((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += entry.value)))
            .observe({ type: "layout-shift", buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        })
        """;

    [BrowserFact]
    public async Task Ticks_are_remembered_on_this_device()
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync(stage.Hub + ExampleStage.Guide);
        await visit.Page.GetByLabel("Done: Start a new key").CheckAsync();
        await Expect.Text(visit.Page.Locator("[data-steps]"), "1 of 7 steps done");
        await visit.Page.ReloadAsync();

        await Assertions.Expect(visit.Page.GetByLabel("Done: Start a new key")).ToBeCheckedAsync();
        await Assertions.Expect(visit.Page.GetByLabel("Done: Copy the key")).Not.ToBeCheckedAsync();
    }

    [BrowserFact]
    public async Task A_choice_of_actions_hides_the_rest_and_stands_in_the_address()
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync(stage.Hub + "connectors/salesloft/guides/connector-profile/oauth-2-0/");
        var parts = visit.Page.Locator("[data-scopes]:not([hidden])");
        var all = await parts.CountAsync();
        await visit.Page.Locator(".scope-panel summary").ClickAsync();
        await visit.Page.GetByLabel("List accounts").CheckAsync();
        await Expect.Address(visit.Page, @"\?actions=list_accounts$");
        var some = await parts.CountAsync();
        Assert.InRange(some, 1, all - 1);
        await visit.Page.ReloadAsync();
        Assert.Equal(some, await parts.CountAsync());
        await visit.Page.GetByText("Show everything").ClickAsync();

        Assert.Equal(all, await parts.CountAsync());
        Assert.DoesNotContain("actions", visit.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Fields_and_steps_lead_to_each_other()
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync(stage.Hub + ExampleStage.Guide);
        var where = visit.Page.Locator(".field-where a").First;
        await where.ClickAsync();
        var step = visit.Page.Locator(":target");
        Assert.Contains("Copy the key", await step.TextContentAsync() ?? "", StringComparison.Ordinal);
        await step.Locator(".goes-into a").ClickAsync();

        await Expect.Visible(visit.Page.Locator(".field:target"));
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_a_phone_the_form_is_a_sheet_with_or_without_script(bool hasScript)
    {
        await using var visit = await stage.Visit(new()
        {
            ViewportSize = new() { Width = 360, Height = 740 },
            JavaScriptEnabled = hasScript,
        });
        await visit.Page.GotoAsync(stage.Hub + ExampleStage.Guide);
        var form = visit.Page.Locator(".form-panel");
        await Expect.Hidden(form);
        await visit.Page.Locator(".sheet-bar button").ClickAsync();
        await Expect.Visible(form);
        await visit.Page.Locator(".sheet-close").ClickAsync();
        await Expect.Hidden(form);
    }

    [BrowserFact]
    public async Task Copying_that_is_refused_selects_the_text()
    {
        await using var visit = await stage.Visit();
        await visit.Page.AddInitScriptAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        await visit.Page.GotoAsync(stage.Hub + "connectors/salesloft/guides/connector-profile/oauth-2-0/");
        var copy = visit.Page.Locator(".copy").First;
        await copy.ClickAsync();

        await Expect.Text(copy, "Selected: press Ctrl+C");
        Assert.NotEqual("", await visit.Page.EvaluateAsync<string>("() => String(getSelection())"));
    }

    [BrowserFact]
    public async Task Pictures_open_large_and_close_by_key()
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync(stage.Hub + ExampleStage.Guide);
        await visit.Page.Locator(".zoom").First.ClickAsync();
        var large = visit.Page.Locator("dialog.lightbox img");
        await Expect.Visible(large);
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect.Hidden(large);
    }

    [BrowserTheory]
    [InlineData("")]
    [InlineData(ExampleStage.Guide)]
    [InlineData("connectors/salesloft/")]
    [InlineData("troubleshooting/")]
    public async Task Nothing_moves_while_a_page_loads_and_all_comes_from_the_hub(string address)
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync(stage.Hub + address);

        Assert.Equal(0, await visit.Page.EvaluateAsync<double>(Shifts));
        Assert.All(visit.Requests, url => Assert.StartsWith(stage.Hub, url, StringComparison.Ordinal));
        Assert.Empty(ExampleStage.Wrong(visit));
    }

    [BrowserTheory]
    [InlineData("")]
    [InlineData(ExampleStage.Guide)]
    [InlineData("connectors/salesloft/")]
    public async Task Narrow_and_wide_screens_need_no_sideways_scrolling(string address)
    {
        await using var visit = await stage.Visit();
        foreach (var width in new[] { 320, 768, 1440, 3840 })
        {
            await visit.Page.SetViewportSizeAsync(width, 800);
            await visit.Page.GotoAsync(stage.Hub + address);
            Assert.InRange(await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 1, width);
        }
    }

    [BrowserTheory]
    [InlineData("#%zz")]
    [InlineData("#__proto__")]
    [InlineData("?actions=%00,__proto__,../x#%")]
    public async Task A_strange_address_breaks_nothing(string end)
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync(stage.Hub + ExampleStage.Guide + end);

        Assert.Empty(ExampleStage.Wrong(visit));
    }

    [BrowserFact]
    public async Task Without_storage_everything_works()
    {
        await using var visit = await stage.Visit();
        await visit.Page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no') } })");
        await visit.Page.GotoAsync(stage.Hub + ExampleStage.Guide);
        await visit.Page.GetByLabel("Done: Start a new key").CheckAsync();
        await visit.Page.Locator(".theme-switch").ClickAsync();

        Assert.Equal("light", await visit.Page.EvaluateAsync<string>("() => document.documentElement.dataset.theme"));
        Assert.Empty(ExampleStage.Wrong(visit));
    }
}
