using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Forms;
using LinkHub.Browser.Tests.Servers;
using LinkHub.Browser.Tests.Sites;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Sessions;

/// <summary>What was typed goes out under the session that was there when typing began, or not at all.</summary>
public sealed class SwapTests(Stage stage) : IClassFixture<Stage>
{
    private const string Typed =
        """
        f-email-input = kim@brightwater.example
        f-apikey-input = lm_s3cr3tvalue
        (open)
        """;

    [BrowserFact]
    public async Task A_link_that_comes_while_somebody_types_changes_nothing()
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync($"{stage.Poster}/{TrialContent.Guide}#session=typing");
        var form = new LumenForm(visit.Page);
        await form.Fill();
        await visit.Page.EvaluateAsync("location.hash = '#session=swapped'");
        await DrawnForm.Looks(form, $"""
            The link that was opened here was not used. Open it in a new tab.
            Connecting for Brightwater
            signed in as ada@brightwater.example
            [Not you? Leave without connecting]
            {Typed}
            [Connect Lumen for Brightwater]
            """);
        Assert.Equal($"{stage.Poster}/{TrialContent.Guide}", visit.Page.Url);
        await form.Submit.ClickAsync();
        await Expect.Visible(form.Done);
        Assert.Single(stage.Endpoint.Of("typing"));
        Assert.Empty(stage.Endpoint.ExchangesOf("swapped"));
    }

    [BrowserFact]
    public async Task A_link_that_comes_later_brings_no_first_session_either()
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync($"{stage.Poster}/{TrialContent.Guide}");
        var form = new LumenForm(visit.Page);
        await form.Fill();
        await visit.Page.EvaluateAsync("location.hash = '#session=afterwards'");
        await DrawnForm.Looks(form, $"""
            The link that was opened here was not used. Open it in a new tab.
            {Typed}
            [Connect Lumen]
            """);
        Assert.Empty(stage.Endpoint.ExchangesOf("afterwards"));
    }

    [BrowserFact]
    public async Task A_link_that_comes_while_a_first_one_is_checked_is_not_used()
    {
        var wait = new TaskCompletionSource();
        var answer = PlannedAnswer.Session("first-link", """{"id":"1","name":"Brightwater"}""");
        stage.Endpoint.PlanExchange("first-link", answer with { After = wait.Task });
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync($"{stage.Poster}/{TrialContent.Guide}#session=first-link");
        var form = new LumenForm(visit.Page);
        await visit.Page.EvaluateAsync("location.hash = '#session=afterwards-link'");
        wait.SetResult();
        await DrawnForm.Looks(form, """
            Connecting for Brightwater
            [Not you? Leave without connecting]
            (open)
            [Connect Lumen for Brightwater]
            ! The link that was opened here was not used. Open it in a new tab.
            """);
        Assert.Empty(stage.Endpoint.ExchangesOf("second-link"));
    }

    [BrowserTheory]
    [InlineData(TrialContent.Guide, "form", "session")]
    [InlineData("embed/lumen/api-key/", "embed", "session")]
    [InlineData(TrialContent.Guide, "form", "%73essio%6e")]
    [InlineData("embed/lumen/api-key/", "embed", "x=1&%73ession")]
    public async Task Until_the_script_has_run_nothing_can_be_typed(string page, string script, string name)
    {
        var wait = new TaskCompletionSource();
        await using var visit = await stage.Visit();
        await visit.Page.RouteAsync($"**/assets/{script}.*.js", async route =>
        {
            await wait.Task;
            await route.ContinueAsync();
        });
        await visit.Page.GotoAsync(
            $"{stage.Poster}/{page}#{name}=early-{script}-{name.Length}", new() { WaitUntil = WaitUntilState.Commit });
        var form = new LumenForm(visit.Page);
        await Expect.True(visit.Page, "() => document.querySelector('.form-panel')");
        await DrawnForm.Looks(form, "");
        wait.SetResult();
        await DrawnForm.Looks(form, """
            Connecting for Brightwater
            signed in as ada@brightwater.example
            [Not you? Leave without connecting]
            (open)
            [Connect Lumen for Brightwater]
            """);
    }
}
