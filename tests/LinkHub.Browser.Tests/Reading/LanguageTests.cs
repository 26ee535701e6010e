using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Forms;

namespace LinkHub.Browser.Tests.Reading;

/// <summary>The hub in another language, as its readers meet it.</summary>
public sealed class LanguageTests(ExampleStage stage) : IClassFixture<ExampleStage>
{
    private const string Guide = "connectors/gladly/guides/link-account/api-key/";

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_switch_leads_to_the_same_guide_and_back_with_or_without_script(bool hasScript)
    {
        await using var visit = await stage.Visit(new() { JavaScriptEnabled = hasScript });
        await visit.Page.GotoAsync(stage.Hub + Guide);
        await visit.Page.Locator(".languages summary").ClickAsync();
        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Deutsch", Exact = true }).ClickAsync();
        await Expect.Text(visit.Page.Locator("h1"), "Gladly mit API Key verbinden");
        Assert.Equal(stage.Hub + "de/" + Guide, visit.Page.Url);

        await visit.Page.Locator(".languages summary").ClickAsync();
        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "English", Exact = true }).ClickAsync();
        await Expect.Text(visit.Page.Locator("h1"), "Connect Gladly with API Key");
        Assert.Equal(stage.Hub + Guide, visit.Page.Url);
        Assert.Empty(ExampleStage.Wrong(visit));
    }

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_language_is_searched_alone_and_answers_in_its_words(bool fromDisk)
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync((fromDisk ? stage.Disk : stage.Hub) + "de/" + Guide + (fromDisk ? "index.html" : ""));
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Locator(".search-box").FillAsync("schlüssel");
        var hit = visit.Page.Locator("dialog .hit").First;
        await Expect.Visible(hit);
        Assert.Contains("/de/", await hit.EvaluateAsync<string>("(link) => link.href"), StringComparison.Ordinal);
        Assert.Contains("Treffer", await visit.Page.Locator(".search-status").TextContentAsync(), StringComparison.Ordinal);
        Assert.Empty(ExampleStage.Wrong(visit));
    }

    [BrowserFact]
    public async Task A_form_speaks_the_language_of_its_page()
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync(stage.Hub + "de/" + Guide);
        await visit.Page.Locator(".form-submit").ClickAsync();
        await Expect.Text(visit.Page.Locator(".field-error:not([hidden])").First, "Bitte ausfüllen: Organization Slug");
    }

    [BrowserFact]
    public async Task What_is_told_to_search_engines_is_no_code_to_the_policy()
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync(stage.Hub + Guide);
        var kinds = await visit.Page.EvaluateAsync<string>(
            "() => JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)['@graph'].map((part) => part['@type']).join(' ')");
        Assert.Equal("BreadcrumbList TechArticle", kinds);
        Assert.Empty(ExampleStage.Wrong(visit));
    }

    [BrowserTheory]
    [InlineData("ltr", true)]
    [InlineData("rtl", false)]
    public async Task A_page_that_runs_to_the_left_is_the_mirror_of_one_that_runs_to_the_right(string direction, bool formIsRight)
    {
        await using var visit = await stage.Visit(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        await visit.Page.GotoAsync(stage.Hub + Guide);
        await visit.Page.EvaluateAsync("(direction) => { document.documentElement.dir = direction; }", direction);
        var form = await visit.Page.Locator(".guide-side").BoundingBoxAsync();
        var contents = await visit.Page.Locator(".contents").BoundingBoxAsync();
        Assert.Equal(formIsRight, form!.X > contents!.X);
        foreach (var width in new[] { 360, 1440 })
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            Assert.InRange(await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 1, width);
        }
    }
}
