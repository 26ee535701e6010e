using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Forms;
using LinkHub.Browser.Tests.Sites;

namespace LinkHub.Browser.Tests.Sessions;

/// <summary>A result in an address counts as the answer to a sign-in that this page began in this tab, and once.</summary>
public sealed class ReturnTests(Stage stage) : IClassFixture<Stage>
{
    private const string Page = "embed/lumen/oauth-2-0/";

    private const string Untouched =
        """
        To connect, open this page from Poster. Nothing is sent from here.
        (open)
        [Continue to Lumen]
        """;

    [BrowserTheory]
    [InlineData("#connect=done")]
    [InlineData("#connect=failed")]
    [InlineData("#connect=done&nonce=")]
    [InlineData("#connect=done&nonce=null")]
    [InlineData("#connect=done&nonce=00000000000000000000000000000000")]
    [InlineData("#nonce=guess&connect=failed")]
    public async Task A_result_that_nobody_asked_for_shows_nothing(string result)
    {
        await using var visit = await stage.Visit();
        foreach (var page in new[] { Page, "embed/lumen/api-key/", TrialContent.Guide })
        {
            await visit.Page.GotoAsync("about:blank");
            await visit.Page.GotoAsync($"{stage.Poster}/{page}{result}");
            var form = new LumenForm(visit.Page);
            await DrawnForm.Looks(form, page == Page
                ? Untouched
                : Untouched.Replace("Continue to", "Connect", StringComparison.Ordinal));
            Assert.Equal($"{stage.Poster}/{page}", visit.Page.Url);
            await visit.Page.EvaluateAsync("(result) => { location.hash = result; }", result);
            await Expect.True(visit.Page, "() => location.hash === ''");
            await Expect.Hidden(form.Done);
            Assert.Equal("", await form.Alarm.TextContentAsync());
        }
    }

    [BrowserFact]
    public async Task A_return_counts_once_and_for_its_own_form()
    {
        await using var visit = await stage.Visit();
        await visit.Page.AddInitScriptAsync("window.open = () => null");
        await Begin(visit, "return-once");
        var nonce = stage.Endpoint.Of("return-once").Single().Entries["nonce"];
        Assert.Matches("^[0-9a-f]{32}$", nonce);

        // Another form, another tab and a guess first.
        await visit.Page.GotoAsync($"{stage.Poster}/embed/lumen/api-key/#connect=done&nonce={nonce}");
        await Expect.Hidden(new LumenForm(visit.Page).Done);
        var other = await visit.Context.NewPageAsync();
        await other.GotoAsync($"{stage.Poster}/{Page}#connect=done&nonce={nonce}");
        await DrawnForm.Looks(new LumenForm(other), Untouched);
        await visit.Page.GotoAsync($"{stage.Poster}/{Page}#connect=done&nonce={nonce}0");
        var form = new LumenForm(visit.Page);
        await DrawnForm.Looks(form, Untouched);

        await visit.Page.GotoAsync("about:blank");
        await visit.Page.GotoAsync($"{stage.Poster}/{Page}#connect=done&nonce={nonce}");
        await DrawnForm.Looks(form, "Connected Your Lumen account is connected.");
        Assert.Equal("0", await visit.Page.EvaluateAsync<string>("String(sessionStorage.length)"));

        await visit.Page.GotoAsync("about:blank");
        await visit.Page.GotoAsync($"{stage.Poster}/{Page}#connect=done&nonce={nonce}");
        await DrawnForm.Looks(form, Untouched);
    }

    [BrowserTheory]
    [InlineData(29, "done")]
    [InlineData(29, "failed")]
    [InlineData(31, "done")]
    [InlineData(-5, "done")]
    public async Task A_return_counts_for_half_an_hour(int minutes, string result)
    {
        await using var visit = await stage.Visit();
        await visit.Page.AddInitScriptAsync("window.open = () => null");
        var session = $"return-{minutes}-{result}";
        await Begin(visit, session);
        var nonce = stage.Endpoint.Of(session).Single().Entries["nonce"];
        await visit.Page.Clock.SetFixedTimeAsync(await visit.Page.EvaluateAsync<string>(
            "(minutes) => new Date(Date.now() + minutes * 60_000).toISOString()", minutes));
        await visit.Page.GotoAsync($"{stage.Poster}/{Page}#connect={result}&nonce={nonce}");
        await DrawnForm.Looks(new LumenForm(visit.Page), (minutes, result) switch
        {
            (29, "done") => "Connected Your Lumen account is connected.",
            (29, _) => Untouched + "\n! Lumen did not approve the access. You can try again.",
            _ => Untouched,
        });
    }

    [BrowserFact]
    public async Task A_tab_that_keeps_nothing_does_not_leave_for_a_sign_in()
    {
        await using var visit = await stage.Visit();
        await visit.Page.AddInitScriptAsync(
            """
            window.open = () => null;
            Object.defineProperty(window, "sessionStorage", { get() { throw new Error("off"); } });
            """);
        await visit.Page.GotoAsync($"{stage.Poster}/{Page}#session=no-storage");
        var form = new LumenForm(visit.Page);
        await form["workspace"].FillAsync("brightwater");
        await form.Submit.ClickAsync();
        await Expect.Text(form.Alarm, "Your browser blocked the window of Lumen.");
        Assert.Empty(stage.Endpoint.Of("no-storage"));
    }

    // Up to the provider's page, in the same tab.
    private async Task Begin(Visit visit, string session)
    {
        await visit.Page.GotoAsync($"{stage.Poster}/{Page}#session={session}");
        var form = new LumenForm(visit.Page);
        await form["workspace"].FillAsync("brightwater");
        await form.Submit.ClickAsync();
        await visit.Page.GetByText("Approve").WaitForAsync();
    }
}
