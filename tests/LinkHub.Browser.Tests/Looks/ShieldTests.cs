using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Sites;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Looks;

/// <summary>
/// What a form says of itself is seen when it says it and not before, even beside a sheet that the build would
/// refuse.
/// </summary>
public sealed class ShieldTests(Stage stage) : IClassFixture<Stage>
{
    private const string Shows = """
        ([selector, isTurned]) => {
          const part = document.querySelector(selector);
          if (isTurned) {
            part.hidden = false;
            part.querySelector("p") || (part.textContent = "Something is said here.");
          }
          part.scrollIntoView({ block: "center", behavior: "instant" });
          const { left, top, width, height } = part.getBoundingClientRect();
          const hit = document.elementFromPoint(left + width / 2, top + height / 2);
          const style = getComputedStyle(part);
          const isSeen = part.checkVisibility({ opacityProperty: true, visibilityProperty: true })
            && width > 150 && height > 15 && part.contains(hit) && parseFloat(style.fontSize) >= 12
            && style.color !== style.backgroundColor && !/, 0\)$/.test(style.color);
          return isSeen ? "seen" : part.checkVisibility() ? "unclear" : "not there";
        }
        """;

    [BrowserTheory]
    [InlineData("")]
    [InlineData("[hidden][hidden][hidden] { display: block !important } .form-done.form-done { display: grid !important }")]
    [InlineData("html body .form-panel.form-panel :is(.form-refused, form) { display: none !important }")]
    [InlineData("@layer { .form-refused { display: none !important } [hidden] { display: block !important } }")]
    [InlineData("@layer z, y; @layer z { [hidden] { display: grid !important } .form-refused { visibility: hidden !important } }")]
    [InlineData(".form-panel, .form-panel * { opacity: 0 !important; transform: scale(0) !important; filter: opacity(0) !important }")]
    [InlineData(".form-refused { position: fixed !important; left: -99rem !important; font-size: 0 !important }")]
    [InlineData(".form-refused { color: #fff !important; background: #fff !important; -webkit-text-fill-color: transparent !important }")]
    [InlineData(".form-refused { block-size: 0 !important; max-height: 0 !important; overflow: hidden !important; margin-left: -99rem !important }")]
    [InlineData("* { transition: all 99s allow-discrete !important; animation: gone 1ms forwards !important } @keyframes gone { to { opacity: 0; visibility: hidden } }")]
    [InlineData("html, body, main, .guide, .guide-side { visibility: hidden !important; opacity: 0 !important; clip-path: inset(50%) !important }")]
    [InlineData("* { content-visibility: hidden !important; mask: linear-gradient(transparent, transparent) !important; pointer-events: none !important }")]
    public async Task No_sheet_decides_which_of_a_forms_states_is_seen(string sheet)
    {
        await using var visit = await Visit(sheet);

        Assert.Equal("not there", await State(visit.Page, ".form-done", isTurned: false));
        Assert.Equal("not there", await State(visit.Page, ".form-refused", isTurned: false));
        Assert.Equal("seen", await State(visit.Page, ".form-submit", isTurned: false));
        Assert.Equal("seen", await State(visit.Page, ".form-refused", isTurned: true));
        Assert.Equal("seen", await State(visit.Page, ".form-done", isTurned: true));
        await visit.Page.EvaluateAsync("() => { document.querySelector(\".connect-form\").hidden = true; }");
        Assert.Equal("not there", await State(visit.Page, ".connect-form", isTurned: false));
    }

    [BrowserTheory]
    [InlineData("")]
    [InlineData(":root :is(.form-mode, .form-body, .form-body *) { visibility: visible !important; opacity: 1 !important }")]
    public async Task No_sheet_shows_fields_before_it_is_known_whom_they_are_for(string sheet)
    {
        await using var visit = await Visit(sheet);
        await visit.Page.EvaluateAsync("() => { document.documentElement.dataset.session = \"\"; }");

        Assert.NotEqual("seen", await State(visit.Page, ".form-submit", isTurned: false));
        Assert.NotEqual("seen", await State(visit.Page, ".field", isTurned: false));
        await visit.Page.EvaluateAsync("() => { delete document.documentElement.dataset.session; }");
        Assert.Equal("seen", await State(visit.Page, ".form-submit", isTurned: false));
    }

    private async Task<Visit> Visit(string sheet)
    {
        var visit = await stage.Visit();
        await visit.Context.RouteAsync(url => url.EndsWith(".css", StringComparison.Ordinal), async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = answer, Body = await answer.TextAsync() + "\n" + sheet });
        });
        await visit.Page.GotoAsync(stage.Poster + "/" + TrialContent.Guide);
        return visit;
    }

    private static Task<string> State(IPage page, string selector, bool isTurned) =>
        page.EvaluateAsync<string>(Shows, new object[] { selector, isTurned });
}
