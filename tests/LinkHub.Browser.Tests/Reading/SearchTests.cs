using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Forms;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Reading;

public sealed class SearchTests(ExampleStage stage) : IClassFixture<ExampleStage>
{
    [BrowserTheory]
    [InlineData("salesloft", "Salesloft")]
    [InlineData("saleslfot", "Salesloft")]
    [InlineData("gladly find your slug", "Connect Gladly with API Key")]
    [InlineData("kepa pat", "Connect Keap with API Key (PAT / SAK)")]
    [InlineData("ŤROUBLESHÖOTING", "Troubleshooting")]
    public async Task Finds_by_words_beginnings_accents_and_slips(string typed, string title)
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync(stage.Hub + ExampleStage.Guide);
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Locator(".search-box").FillAsync(typed);

        await Assertions.Expect(visit.Page.Locator(".hit-title").First).ToHaveTextAsync(title);
        Assert.Empty(ExampleStage.Wrong(visit));
    }

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Keys_alone_open_a_part_of_a_guide_from_a_server_and_from_a_disk(bool fromDisk)
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync(fromDisk ? $"{stage.Disk}security/index.html" : stage.Hub + "security/");
        await visit.Page.Keyboard.PressAsync("Control+k");
        await Expect.Focus(visit.Page.Locator(".search-box"));
        await visit.Page.Keyboard.TypeAsync("name it and choose scopes");
        await Expect.Text(visit.Page.Locator(".hit-about").First, "Name it and choose scopes");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Expect.Focus(visit.Page.Locator(".hit").First);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect.Address(visit.Page, "#g-name-it-and-choose-scopes$");

        Assert.Contains(ExampleStage.Guide, visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(ExampleStage.Wrong(visit));
    }

    [BrowserFact]
    public async Task Escape_closes_and_gives_the_focus_back()
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync(stage.Hub + ExampleStage.Guide);
        var link = visit.Page.Locator("[data-search-link]");
        await link.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect.Focus(visit.Page.Locator(".search-box"));
        await visit.Page.Keyboard.PressAsync("Escape");

        await Expect.Focus(link);
    }

    [BrowserTheory]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("(((((.*[a-z]+$\\")]
    [InlineData("__proto__ constructor toString hasOwnProperty")]
    [InlineData("🦊🦊 👩‍👩‍👧")]
    [InlineData("   ")]
    [InlineData("漢字かな交じり文")]
    public async Task Whatever_is_typed_is_only_text(string typed)
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync(stage.Hub + ExampleStage.Guide);
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Locator(".search-box").FillAsync("api");
        await Expect.Visible(visit.Page.Locator(".hit").First);
        await visit.Page.Locator(".search-box").FillAsync(typed);
        var took = await visit.Page.EvaluateAsync<double>(
            "async (typed) => { const start = performance.now(); await hubSearch.find(typed.repeat(1 + 10000 / typed.length), 12); return performance.now() - start; }",
            typed);

        Assert.InRange(took, 0, 500);
        Assert.Equal(0, await visit.Page.Locator("dialog.search img, dialog.search script").CountAsync());
        Assert.Empty(ExampleStage.Wrong(visit));
    }

    [BrowserTheory]
    [InlineData("Copy the API key.", "copy the api key")]
    [InlineData("v2_ak_[team_id]", "v2 ak team id")]
    [InlineData("Schlüssel ÄNDERN Straße", "schlussel andern strasse")]
    [InlineData("設定画面", "設定 定画 画面")]
    [InlineData("API設key", "api 設 key")]
    [InlineData("a\u00A0b", "a b")]
    [InlineData("… — !", "")]
    public async Task Words_are_split_as_the_index_splits_them(string text, string words)
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync(stage.Hub + "security/");
        await visit.Page.Keyboard.PressAsync("/");
        await Expect.True(visit.Page, "() => window.hubSearch");

        Assert.Equal(words, await visit.Page.EvaluateAsync<string>("async (text) => (await hubSearch.find(text, 1)).words.join(' ')", text));
    }

    [BrowserFact]
    public async Task The_home_page_filters_as_one_types_and_shows_what_guides_say()
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync(stage.Hub);
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("gladyl");
        var cards = visit.Page.Locator(".provider:visible .provider-link");
        await Assertions.Expect(cards).ToHaveTextAsync(["Gladly"]);
        await Expect.Visible(visit.Page.Locator(".home-hits .hit").First);
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Expect.Focus(cards.First);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect.Address(visit.Page, "/connectors/gladly/$");
        await visit.Page.GotoAsync(stage.Hub);

        await Assertions.Expect(visit.Page.Locator(".recent-link")).ToHaveTextAsync(["Gladly"]);
        Assert.Empty(ExampleStage.Wrong(visit));
    }
}
