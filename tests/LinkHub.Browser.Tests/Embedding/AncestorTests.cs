using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Forms;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Embedding;

/// <summary>Every page around a form must be listed: one listed page inside a stranger's shows nothing.</summary>
public sealed class AncestorTests(Stage stage) : IClassFixture<Stage>
{
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_listed_page_inside_a_strangers_shows_no_form_where_the_host_sends_no_headers(bool saysAncestors)
    {
        await using var visit = await stage.Visit();
        var parent = await Nested(visit, stage.Foreign, "headless", saysAncestors);
        await Expect.Text(FormIn(visit.Page).Find(".form-refused"), "This form cannot be shown here. Open it from Poster.");
        await Expect.Hidden(FormIn(visit.Page)["apiKey"]);

        // Nor later, and the page around hears nothing.
        await parent.EvaluateAsync("() => new Promise((resolve) => setTimeout(resolve, 300))");
        Assert.Equal("[]", await parent.EvaluateAsync<string>("JSON.stringify(heard)"));
        await Expect.Hidden(FormIn(visit.Page)["apiKey"]);
    }

    [BrowserFact]
    public async Task A_listed_page_inside_a_strangers_shows_no_form_where_the_host_sends_headers()
    {
        await using var visit = await stage.Visit();
        var parent = await Nested(visit, stage.Foreign, "poster", saysAncestors: true);
        await Expect.True(visit.Page, "() => frames[0].length === 1");
        await parent.EvaluateAsync("() => new Promise((resolve) => setTimeout(resolve, 300))");
        Assert.Contains(visit.Console, line => line.Contains("frame-ancestors", StringComparison.Ordinal));
        Assert.Equal("[]", await parent.EvaluateAsync<string>("JSON.stringify(heard)"));
    }

    [BrowserFact]
    public async Task A_listed_page_inside_a_page_without_an_origin_shows_no_form()
    {
        await using var visit = await stage.Visit();
        await visit.Page.RouteAsync("**/opaque", route => route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Headers = new Dictionary<string, string> { ["Content-Security-Policy"] = "sandbox allow-scripts" },
            Body = $"<!DOCTYPE html><iframe src=\"{stage.Parent}/inline?hub=headless\"></iframe>",
        }));
        await visit.Page.GotoAsync(stage.Parent + "/opaque");
        await Start(visit.Page);
        await Expect.Visible(FormIn(visit.Page).Find(".form-refused"));
    }

    [BrowserFact]
    public async Task Listed_pages_within_each_other_show_a_form_where_the_browser_says_so()
    {
        await using var visit = await stage.Visit();
        await Nested(visit, stage.Parent, "headless", saysAncestors: true);
        await Expect.Visible(FormIn(visit.Page)["apiKey"]);
    }

    [BrowserFact]
    public async Task Where_the_browser_does_not_say_who_is_around_the_next_page_must_be_the_first()
    {
        await using var visit = await stage.Visit();
        await Nested(visit, stage.Parent, "headless", saysAncestors: false);
        await Expect.Visible(FormIn(visit.Page).Find(".form-refused"));

        await visit.Page.GotoAsync(stage.Parent + "/inline?hub=headless");
        await visit.Page.EvaluateAsync("start({ container: document.querySelector('#place'), sessionToken: 'alone' })");
        await Expect.Visible(Host.FormIn(visit.Page)["apiKey"]);
    }

    // The form in the parent's page, and that in a frame of the outer one.
    private async Task<IFrame> Nested(Visit visit, string outer, string hub, bool saysAncestors)
    {
        if (!saysAncestors)
        {
            // No script can take the property from a page, so the form's own asks for another.
            await visit.Page.RouteAsync("**/assets/embed.*.js", async route =>
            {
                var answer = await route.FetchAsync();
                var script = await answer.TextAsync();
                Assert.Contains("location.ancestorOrigins", script, StringComparison.Ordinal);
                await route.FulfillAsync(new()
                {
                    Response = answer,
                    Body = script.Replace("location.ancestorOrigins", "location.noSuchThing", StringComparison.Ordinal),
                });
            });
        }

        var url = Uri.EscapeDataString($"{stage.Parent}/inline?hub={hub}");
        await visit.Page.GotoAsync($"{outer}/bare?sandbox=allow-scripts%20allow-forms%20allow-same-origin&url={url}");
        return await Start(visit.Page);
    }

    private static async Task<IFrame> Start(IPage page)
    {
        var parent = page.Frames[1];
        await parent.EvaluateAsync("start({ container: document.querySelector('#place'), sessionToken: 'nested' })");
        return parent;
    }

    private static LumenForm FormIn(IPage page) =>
        new(selector => page.FrameLocator("iframe").FrameLocator("iframe").Locator(selector));
}
