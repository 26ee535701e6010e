using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Forms;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Reading;

/// <summary>A guide is read, searched and filled in by people whose browsers differ from the author's.</summary>
public sealed class UsableTests(ExampleStage stage) : IClassFixture<ExampleStage>
{
    private const string Moving =
        """
        () => [...document.querySelectorAll("*")].filter((element) => {
          const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
          const longest = (times) => Math.max(...times.split(",").map((time) => parseFloat(time) * (time.includes("ms") ? 1 : 1000)));
          return longest(transitionDuration) > 1 || (animationName !== "none" && longest(animationDuration) > 1);
        }).map((element) => element.className)
        """;

    /// <summary>What makes the browser another, and how wide its window is.</summary>
    public static TheoryData<string, int> Browsers => new()
    {
        { "usual", 1280 },
        { "without style", 1280 },
        { "without storage", 1280 },
        { "less motion", 1280 },
        { "forced colours", 1280 },
        { "dark", 1280 },

        // A window of 1280 pixels at 400 %.
        { "magnified", 320 },
    };

    [BrowserTheory]
    [MemberData(nameof(Browsers))]
    public async Task A_guide_is_read_searched_and_filled_in(string browser, int width)
    {
        await using var visit = await stage.Visit(new()
        {
            ViewportSize = new() { Width = width, Height = 800 },
            ReducedMotion = browser == "less motion" ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
            ForcedColors = browser == "forced colours" ? ForcedColors.Active : ForcedColors.None,
            ColorScheme = browser == "dark" ? ColorScheme.Dark : ColorScheme.Light,
        });
        await Change(visit, browser);
        await visit.Page.GotoAsync(stage.Hub + ExampleStage.Guide);
        await Expect.Visible(visit.Page.Locator("h1"));
        await visit.Page.GetByLabel("Done: Start a new key").CheckAsync();

        await visit.Page.Locator("[data-search-link]").ClickAsync();
        await visit.Page.Locator(".search-box").FillAsync("gladly");
        await Expect.Visible(visit.Page.Locator("dialog .hit").First);
        await visit.Page.Keyboard.PressAsync("Escape");

        // Without style the form is a sheet on any screen.
        if (width < 640 || browser == "without style")
        {
            await visit.Page.Locator(".sheet-bar button").ClickAsync();
        }

        var field = visit.Page.Locator(".guide-side input:not([type=hidden])").First;
        await Expect.Visible(field);
        await field.FocusAsync();
        await visit.Page.Locator(".form-submit").ClickAsync();
        await Expect.Visible(visit.Page.Locator(".field-error:not([hidden])").First);
        Assert.DoesNotContain(ExampleStage.Wrong(visit), line => !IsWanted(line, browser));
        if (browser == "less motion")
        {
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Moving));
        }
    }

    private static bool IsWanted(string line, string browser) =>
        browser == "without style" && line.Contains("ERR_FAILED", StringComparison.Ordinal);

    private static Task Change(Visit visit, string browser) => browser switch
    {
        "without style" => visit.Page.RouteAsync("**/assets/hub.*.css", route => route.AbortAsync()),
        "without storage" => visit.Page.AddInitScriptAsync(
            "for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(window, name, { get() { throw new DOMException('no') } })"),
        _ => Task.CompletedTask,
    };
}
