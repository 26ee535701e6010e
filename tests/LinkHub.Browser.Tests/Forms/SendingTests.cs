using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Protocol;
using LinkHub.Browser.Tests.Servers;
using LinkHub.Browser.Tests.Sites;

namespace LinkHub.Browser.Tests.Forms;

public sealed class SendingTests(Stage stage) : IClassFixture<Stage>
{
    [BrowserFact]
    public async Task What_was_typed_is_sent_once_with_the_sessions_token()
    {
        await using var visit = await stage.Visit();
        var form = await Open(visit, "sent-once");
        await form.Find("#environment-2").CheckAsync();
        await form.Send();
        await Expect.Text(form.Done, "Account: Brightwater");

        var sent = Assert.Single(stage.Endpoint.Of("sent-once"));
        Assert.Equal(
            """{"provider":"lumen","method":"api-key","kind":"link-account","environment":"trial","scopes":[],"fields":{"email":"kim@brightwater.example","apiKey":"lm_s3cr3tvalue","region":"eu"}}""",
            sent.Body);
        Assert.Equal(("POST", "/connect", ""), (sent.Method, sent.Path, sent.Query));
        Assert.Empty(ProtocolFile.Read().Wrong("Request", sent.Json));
        Assert.Equal("application/json", sent.Headers["content-type"]);
        Assert.Equal(32, sent.Headers["idempotency-key"].Length);
        Assert.DoesNotContain("cookie", sent.Headers.Keys);
        Assert.DoesNotContain("referer", sent.Headers.Keys);
        await Expect.Focus(form.Done);
        await Expect.Hidden(form.Submit);
        Assert.Empty(visit.Console);
    }

    [BrowserFact]
    public async Task Letters_of_every_script_are_sent_as_they_were_typed()
    {
        const string typed = "مفتاح \u200Eאבג 🔑 名前 e\u0301";
        await using var visit = await stage.Visit();
        var form = await Open(visit, "scripts");
        await form["certificate"].FillAsync(typed);
        await form.Send();
        await Expect.Text(form.Done, "Account: Brightwater");

        var sent = Assert.Single(stage.Endpoint.Of("scripts")).Json.GetProperty("fields").GetProperty("certificate");
        Assert.Equal(typed, sent.GetString());
    }

    [BrowserFact]
    public async Task The_session_leaves_the_address_at_once_and_is_gone_after_a_reload()
    {
        await using var visit = await stage.Visit();
        var form = await Open(visit, "gone");
        Assert.Equal(stage.Poster + "/" + TrialContent.Guide, visit.Page.Url);
        await Expect.Hidden(form.Remark);

        await visit.Page.ReloadAsync();
        await Expect.Text(form.Remark, "To connect, open this page from Poster.");
        await form.Send();
        await Expect.Text(form.Alarm, "To connect, open this page from Poster.");
        Assert.Empty(stage.Endpoint.Of("gone"));
        Assert.Single(stage.Endpoint.ExchangesOf("gone"));
        Assert.DoesNotContain(visit.Requests, url => url.EndsWith("/connect", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Values_that_do_not_fit_are_not_sent()
    {
        await using var visit = await stage.Visit();
        var form = await Open(visit, "unfit");
        await form["apiKey"].FillAsync("sk_123");
        await form["email"].PressAsync("Enter");

        await Expect.Text(form.Alarm, "3 fields need another look.");
        await Expect.Text(form.Error("email"), "Enter Email");
        await Expect.Text(form.Error("apiKey"), "A Lumen key starts with lm_");
        await Expect.Text(form.Error("region"), "Choose Region");
        await Expect.Focus(form["email"]);
        Assert.Equal("true", await form["apiKey"].GetAttributeAsync("aria-invalid"));
        Assert.Contains("f-apikey-error", await form["apiKey"].GetAttributeAsync("aria-describedby"), StringComparison.Ordinal);

        await form["email"].FillAsync("kim@brightwater.example");
        await Expect.Hidden(form.Error("email"));
        Assert.Empty(stage.Endpoint.Of("unfit"));
    }

    [BrowserFact]
    public async Task What_the_provider_refuses_is_said_at_its_field_as_text()
    {
        const string Markup = "<img src=x onerror=alert(1)> is no key";
        stage.Endpoint.Plan("refused", new PlannedAnswer(
            422, $$"""{"errors":[{"field":"apiKey","message":"{{Markup}}"},{"field":"__proto__","message":"Also <b>this</b>"}]}"""));
        await using var visit = await stage.Visit();
        var form = await Open(visit, "refused");
        await form.Send();

        await Expect.Text(form.Error("apiKey"), Markup);
        await Expect.Text(form.Alarm, "Also <b>this</b>");
        await Expect.Focus(form["apiKey"]);
        await Expect.Value(form["apiKey"], LumenForm.Secret);
        Assert.Equal(0, await form.Find(".form-panel img, .form-panel b").CountAsync());

        await form.Submit.ClickAsync();
        await Expect.Visible(form.Done);
        var keys = stage.Endpoint.Of("refused").Select(sent => sent.Headers["idempotency-key"]);
        Assert.Equal(2, keys.Distinct().Count());
        Assert.DoesNotContain(visit.Console, line => !line.Contains("422", StringComparison.Ordinal));
    }

    [BrowserTheory]
    [InlineData(401, "{}", "Your session has ended.")]
    [InlineData(500, "{}", "Poster has a problem right now.")]
    [InlineData(503, "not json", "Poster has a problem right now.")]
    public async Task What_goes_wrong_keeps_what_was_typed_and_may_be_tried_again(int status, string json, string said)
    {
        var session = $"wrong-{status}";
        stage.Endpoint.Plan(session, new PlannedAnswer(status, json));
        await using var visit = await stage.Visit();
        var form = await Open(visit, session);
        await form.Send();
        await Expect.Text(form.Alarm, said);
        await Expect.Value(form["apiKey"], LumenForm.Secret);

        await form.Submit.ClickAsync();
        await Expect.Visible(form.Done);
        var keys = stage.Endpoint.Of(session).Select(sent => sent.Headers["idempotency-key"]).ToList();
        Assert.Equal(2, keys.Count);
        Assert.Single(keys.Distinct());
    }

    [BrowserFact]
    public async Task Without_a_connection_it_is_said_and_what_was_typed_stays()
    {
        await using var visit = await stage.Visit();
        var form = await Open(visit, "offline");
        await visit.Context.SetOfflineAsync(true);
        await form.Send();
        await Expect.Text(form.Alarm, "There is no connection to Poster.");
        await Expect.Value(form["apiKey"], LumenForm.Secret);
        await visit.Context.SetOfflineAsync(false);
        await form.Submit.ClickAsync();
        await Expect.Visible(form.Done);
        Assert.Single(stage.Endpoint.Of("offline"));
    }

    [BrowserFact]
    public async Task Too_many_tries_wait_as_long_as_they_are_told()
    {
        stage.Endpoint.Plan("many", new PlannedAnswer(429) { RetryAfter = "20" });
        await using var visit = await stage.Visit();
        await visit.Page.Clock.InstallAsync();
        var form = await Open(visit, "many");
        await form.Send();
        await Expect.Text(form.Alarm, "You can try again in 20 seconds.");
        await form["email"].PressAsync("Enter");
        Assert.Single(stage.Endpoint.Of("many"));

        await visit.Page.Clock.FastForwardAsync(20_000);
        await Expect.Text(form.Status, "You can try again now.");
        await form.Submit.ClickAsync();
        await Expect.Visible(form.Done);
    }

    [BrowserFact]
    public async Task An_account_that_is_still_being_confirmed_is_asked_for_until_it_is_there()
    {
        stage.Endpoint.Plan(
            "later", new PlannedAnswer(202, """{"poll":"/connect/waiting/1"}"""), new PlannedAnswer(202), new PlannedAnswer(200));
        await using var visit = await stage.Visit();
        await visit.Page.Clock.InstallAsync();
        var form = await Open(visit, "later");
        await form.Send();
        await Expect.Text(form.Status, "Lumen is confirming the account.");
        while (stage.Endpoint.Of("later").Count < 3)
        {
            await visit.Page.Clock.RunForAsync(500);
        }

        await Expect.Visible(form.Done);
        Assert.Equal(
            ["POST /connect", "GET /connect/waiting/1", "GET /connect/waiting/1"],
            stage.Endpoint.Of("later").Select(sent => $"{sent.Method} {sent.Path}"));
    }

    [BrowserFact]
    public async Task An_older_browser_follows_a_waiting_account_as_well()
    {
        stage.Endpoint.Plan("older", new PlannedAnswer(202, """{"poll":"waiting/2"}"""));
        await using var visit = await stage.Visit();
        await visit.Page.AddInitScriptAsync("delete URL.parse; delete URL.canParse; delete Object.groupBy;");
        var form = await Open(visit, "older");
        await form.Send();
        await Expect.Text(form.Done, "Account: Brightwater");
        Assert.Equal(
            ["POST /connect", "GET /waiting/2"], stage.Endpoint.Of("older").Select(sent => $"{sent.Method} {sent.Path}"));
    }

    [BrowserTheory]
    [InlineData("https://evil.example/poll")]
    [InlineData("javascript:alert(1)")]
    [InlineData("//evil.example/")]
    public async Task Nobody_but_the_endpoint_is_asked_for_an_account(string poll)
    {
        var session = "elsewhere" + poll.Length;
        stage.Endpoint.Plan(session, new PlannedAnswer(202, $$"""{"poll":"{{poll}}"}"""));
        await using var visit = await stage.Visit();
        var form = await Open(visit, session);
        await form.Send();
        await Expect.Text(form.Alarm, "Poster has a problem right now.");
        Assert.DoesNotContain(visit.Requests, url => url.Contains("evil", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task An_answer_that_does_not_come_is_given_up_on()
    {
        var never = new TaskCompletionSource();
        stage.Endpoint.Plan("never", new PlannedAnswer(200) { After = never.Task });
        await using var visit = await stage.Visit();
        await visit.Page.Clock.InstallAsync();
        var form = await Open(visit, "never");
        await form.Send();
        await Expect.Text(form.Status, "Connecting…");
        await visit.Page.Clock.FastForwardAsync(9_000);
        await Expect.Text(form.Status, "This takes longer than usual.");
        await visit.Page.Clock.FastForwardAsync(55_000);
        await Expect.Text(form.Alarm, "Poster did not answer in time.");
        await Expect.Value(form["apiKey"], LumenForm.Secret);
        never.SetResult();
    }

    [BrowserFact]
    public async Task Pressing_twice_sends_once()
    {
        var wait = new TaskCompletionSource();
        stage.Endpoint.Plan("twice", new PlannedAnswer(200) { After = wait.Task });
        await using var visit = await stage.Visit();
        var form = await Open(visit, "twice");
        await form.Fill();
        await form.Submit.DblClickAsync();
        await form["email"].PressAsync("Enter");
        wait.SetResult();
        await Expect.Visible(form.Done);
        Assert.Single(stage.Endpoint.Of("twice"));
    }

    [BrowserFact]
    public async Task A_method_without_fields_says_so_and_still_connects()
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync(stage.Poster + "/embed/lumen/nothing-to-enter/#session=nothing");
        var form = new LumenForm(visit.Page);
        await Expect.Text(form.Find(".form-lead"), "There is nothing to enter.");
        await form.Submit.ClickAsync();
        await Expect.Visible(form.Done);
        Assert.Equal("{}", Assert.Single(stage.Endpoint.Of("nothing")).Json.GetProperty("fields").GetRawText());
    }

    [BrowserFact]
    public async Task A_preview_checks_and_sends_nothing()
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync(stage.Glimpse + "/" + TrialContent.Guide);
        var form = new LumenForm(visit.Page);
        await Expect.Text(form.Remark, "This is a preview. Nothing is sent.");
        await form.Submit.ClickAsync();
        await Expect.Text(form.Alarm, "3 fields need another look.");
        await form.Send();
        await Expect.Text(form.Status, "Everything fits.");
        Assert.All(visit.Requests, url => Assert.StartsWith(stage.Glimpse + "/", url, StringComparison.Ordinal));
        Assert.Equal(0, await form.Find("[name^=fields]").CountAsync());
        Assert.Empty(visit.Console);
    }

    private async Task<LumenForm> Open(Visit visit, string session)
    {
        await visit.Page.GotoAsync($"{stage.Poster}/{TrialContent.Guide}#session={session}");
        return new LumenForm(visit.Page);
    }
}
