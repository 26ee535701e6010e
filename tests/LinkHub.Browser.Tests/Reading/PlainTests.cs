using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Forms;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Reading;

/// <summary>What is left where scripts are off, and where there is no server.</summary>
public sealed class PlainTests(ExampleStage stage) : IClassFixture<ExampleStage>
{
    [BrowserFact]
    public async Task Without_script_everything_can_be_read_and_followed()
    {
        await using var visit = await stage.Visit(new()
        {
            JavaScriptEnabled = false,
            ViewportSize = new() { Width = 1280, Height = 900 },
        });
        var page = visit.Page;
        await page.GotoAsync(stage.Hub);
        await AllShown(page, ".provider");
        await AllShown(page, ".topic");
        await AllHidden(page, ".if-live");
        await page.Locator(".provider-link[href*=salesloft]").ClickAsync();
        await AllShown(page, ".method");
        await page.GetByText("Administrator setup").ClickAsync();
        await AllShown(page, ".step");
        await AllShown(page, ".prose [data-scopes]");
        await AllShown(page, ".scope-list li");
        await AllShown(page, ".connect-form .field");
        await AllHidden(page, ".if-live");
        await page.GotoAsync(stage.Hub + "troubleshooting/");
        await AllShown(page, ".tab");
        await AllShown(page, ".tab-title");
        await page.Locator(".fold > summary").First.ClickAsync();
        await Expect.Visible(page.Locator(".fold > :not(summary)").First);
    }

    [BrowserFact]
    public async Task From_a_disk_links_lead_from_page_to_page_and_back()
    {
        await using var visit = await stage.Visit();
        var page = visit.Page;
        await page.GotoAsync(stage.Disk + "index.html");
        await page.Locator(".provider-link[href*=salesloft]").ClickAsync();
        await page.GetByText("Read the guide").First.ClickAsync();
        await Expect.Visible(page.Locator(".connect-form"));
        await page.Locator(".guide-tabs a").Nth(1).ClickAsync();
        await Expect.Address(page, "/oauth-2-0/index.html$");
        await page.Locator(".breadcrumbs a").First.ClickAsync();

        await Expect.Visible(page.Locator(".provider").First);
        Assert.Empty(visit.Problems);
    }

    private static async Task AllShown(IPage page, string selector)
    {
        var count = await page.Locator(selector).CountAsync();
        Assert.True(count > 0, $"the page has no {selector}");
        await Assertions.Expect(page.Locator($"{selector}:visible")).ToHaveCountAsync(count);
    }

    private static Task AllHidden(IPage page, string selector) =>
        Assertions.Expect(page.Locator($"{selector}:visible")).ToHaveCountAsync(0);
}
