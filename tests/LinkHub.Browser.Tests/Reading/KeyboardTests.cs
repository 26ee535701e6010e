using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Forms;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Reading;

/// <summary>From the first page to a copied guide by keys alone.</summary>
public sealed class KeyboardTests(ExampleStage stage) : IClassFixture<ExampleStage>
{
    [BrowserFact]
    public async Task A_reader_searches_opens_ticks_chooses_copies_and_switches_colours_by_keys()
    {
        await using var visit = await stage.Visit();
        await visit.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = visit.Page;
        await page.GotoAsync(stage.Hub);
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("salesloft");
        await Expect.Visible(page.Locator(".home-hits .hit").First);
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(stage.Hub + "connectors/salesloft/");
        await Press(page, page.GetByText("Read the guide").First, "Enter");
        await Assertions.Expect(page).ToHaveURLAsync(stage.Hub + ExampleStage.Guide);

        await Press(page, page.Locator(".theme-switch"), "Enter");
        Assert.Equal("light", await page.EvaluateAsync<string>("() => document.documentElement.dataset.theme"));
        await Press(page, page.Locator(".copy-page"), "Enter");
        await Expect.Text(page.Locator(".copy-page"), "Copied");
        Assert.Contains("# Connect Salesloft", await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"), StringComparison.Ordinal);
        await Press(page, page.Locator(".scope-panel summary"), "Enter");
        await Press(page, page.GetByLabel("List accounts"), "Space");
        await Assertions.Expect(page).ToHaveURLAsync($"{stage.Hub}{ExampleStage.Guide}?actions=list_accounts");
        await Press(page, page.GetByLabel("Done: Start a new key"), "Space");
        await Assertions.Expect(page.GetByLabel("Done: Start a new key")).ToBeCheckedAsync();
        Assert.Empty(visit.Problems);
    }

    // Goes on with Tab until the element has the focus, and shows it.
    private static async Task Press(IPage page, ILocator element, string key)
    {
        for (var tabs = 0; tabs < 80 && !await element.EvaluateAsync<bool>("(e) => e === document.activeElement"); tabs++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await Expect.Focus(element);
        await Assertions.Expect(element).ToBeInViewportAsync();
        await page.Keyboard.PressAsync(key);
    }
}
