using System.Text.Json;
using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Forms;
using LinkHub.Browser.Tests.Protocol;
using LinkHub.Browser.Tests.Servers;
using LinkHub.Browser.Tests.Sites;

namespace LinkHub.Browser.Tests.Sessions;

/// <summary>A ticket in an address: exchanged once, for a session that says whom it is for.</summary>
public sealed class TicketTests(Stage stage) : IClassFixture<Stage>
{
    private const string HalfACharacter = @"\ud83d";

    private const string ForBrightwater =
        """
        Connecting for Brightwater
        signed in as ada@brightwater.example
        [Not you? Leave without connecting]
        (open)
        [Connect Lumen for Brightwater]
        """;

    private const string Unnamed =
        "Poster did not say whom this is for, so nothing can be entered here. Start again from Poster.";
    private const string Used =
        "This link has been used or has expired, so nothing can be entered here. Start again from Poster.";
    private const string Unreached =
        "Poster could not be asked whom this is for, so nothing can be entered here. "
        + "Start again from Poster when you are online.";

    [BrowserFact]
    public async Task Whom_it_is_for_is_shown_before_anything_can_be_typed_and_on_the_button()
    {
        var wait = new TaskCompletionSource();
        stage.Endpoint.PlanExchange("slow", PlannedAnswer.Session("slow", Account) with { After = wait.Task });
        await using var visit = await stage.Visit();
        var form = await Open(visit, "slow");
        await DrawnForm.Looks(form, """
            Checking who this is for…
            (closed)
            [Connect Lumen]
            """);

        // By keyboard, by script and by a press on the button: nothing goes in and nothing goes out.
        await form["apiKey"].EvaluateAsync("(input) => input.focus()");
        await visit.Page.Keyboard.TypeAsync(LumenForm.Secret);
        await form.Submit.EvaluateAsync("(button) => button.click()");
        await form.Find(".connect-form").EvaluateAsync("(form) => form.requestSubmit()");
        await Expect.Empty(form["apiKey"]);
        wait.SetResult();
        await DrawnForm.Looks(form, ForBrightwater);
        Assert.Empty(stage.Endpoint.Of("slow"));

        await form.Send();
        await Expect.Visible(form.Done);
        Assert.Equal("Bearer slow.live", Assert.Single(stage.Endpoint.Of("slow")).Headers["authorization"]);
        var exchange = Assert.Single(stage.Endpoint.ExchangesOf("slow"));
        Assert.Equal("""{"provider":"lumen","method":"api-key","kind":"link-account"}""", exchange.Body);
        Assert.Empty(ProtocolFile.Read().Wrong("SessionRequest", exchange.Json));
        Assert.Empty(visit.Console);
    }

    [BrowserFact]
    public async Task Somebody_elses_link_is_seen_through_and_left_without_a_trace()
    {
        stage.Endpoint.PlanExchange("mallory", PlannedAnswer.Session(
            "mallory", """{"id":"acc_666","name":"Mallory Ltd","user":"mallory@elsewhere.example"}"""));
        await using var visit = await stage.Visit();
        var form = await Open(visit, "mallory");
        await form.Fill();
        await DrawnForm.Looks(form, """
            Connecting for Mallory Ltd
            signed in as mallory@elsewhere.example
            [Not you? Leave without connecting]
            f-email-input = kim@brightwater.example
            f-apikey-input = lm_s3cr3tvalue
            (open)
            [Connect Lumen for Mallory Ltd]
            """);
        await form.Leave.ClickAsync();
        await DrawnForm.Looks(form, """
            You left this form, and what was typed is gone. To connect, start again from Poster.
            (closed)
            [Connect Lumen]
            """);
        await Expect.Focus(form.Remark);
        await form.Find(".connect-form").EvaluateAsync("(form) => form.requestSubmit()");
        Assert.Empty(stage.Endpoint.Of("mallory"));
        Assert.DoesNotContain("Mallory", await visit.Page.ContentAsync(), StringComparison.Ordinal);
    }

    public static TheoryData<string, int, string, string> Refusals { get; } = new()
    {
        { "unknown", 401, "{}", Used },
        { "other-form", 403, "{}", Used },
        { "used-up", 410, "{}", Used },
        { "no-exchange", 404, "not found", Unnamed },
        { "too-many", 429, "{}", Unnamed },
        { "broken", 500, """{"session":"s","account":{"id":"1","name":"Brightwater"}}""", Unnamed },
        { "created", 201, """{"session":"s","account":{"id":"1","name":"Brightwater"}}""", Unnamed },
        { "page", 200, "<!DOCTYPE html><title>Sign in</title>", Unnamed },
        { "empty", 200, "", Unnamed },
        { "null", 200, "null", Unnamed },
        { "list", 200, """[{"session":"s","account":{"id":"1","name":"Brightwater"}}]""", Unnamed },
        { "no-account", 200, """{"session":"s"}""", Unnamed },
        { "no-name", 200, """{"session":"s","account":{"id":"1"}}""", Unnamed },
        { "text", 200, """{"session":"s","account":"Brightwater"}""", Unnamed },
        { "number", 200, """{"session":"s","account":{"id":"1","name":7}}""", Unnamed },
        { "blank", 200, """{"session":"s","account":{"id":"1","name":" \u00a0\u2003\u2800\t"}}""", Unnamed },
        { "unseen", 200, """{"session":"s","account":{"id":"1","name":"\u202e\u200b\u2066\u3164\u115f\u00ad"}}""", Unnamed },
        { "marks", 200, """{"session":"s","account":{"id":"1","name":"\u0301\u0302…"}}""", Unnamed },
        { "no-session", 200, """{"account":{"id":"1","name":"Brightwater"}}""", Unnamed },
        { "bad-session", 200, """{"session":"a b\r\nX: y","account":{"id":"1","name":"Brightwater"}}""", Unnamed },
    };

    [BrowserTheory]
    [MemberData(nameof(Refusals))]
    public async Task Where_nobody_says_whom_it_is_for_the_form_takes_nothing(
        string ticket, int status, string body, string said)
    {
        stage.Endpoint.PlanExchange(ticket, new PlannedAnswer(status, body));
        await using var visit = await stage.Visit();
        var form = await Open(visit, ticket);
        await DrawnForm.Looks(form, $"{said}\n(closed)\n[Connect Lumen]");
        Assert.Single(stage.Endpoint.ExchangesOf(ticket));
        Assert.Empty(stage.Endpoint.Of(ticket));
    }

    [BrowserFact]
    public async Task An_endless_answer_a_redirect_a_lost_connection_and_silence_end_alike()
    {
        stage.Endpoint.PlanExchange("endless", PlannedAnswer.Session(
            "endless", $$"""{"id":"1","name":"Brightwater","more":"{{new string('x', 3_000_000)}}"}"""));
        stage.Endpoint.PlanExchange("moved", new PlannedAnswer(302) { Location = "/connect/session" });
        await using var visit = await stage.Visit();
        await DrawnForm.Looks(await Open(visit, "endless"), $"{Unnamed}\n(closed)\n[Connect Lumen]");
        await visit.Page.GotoAsync("about:blank");
        await DrawnForm.Looks(await Open(visit, "moved"), $"{Unreached}\n(closed)\n[Connect Lumen]");
        Assert.Single(stage.Endpoint.ExchangesOf("moved"));

        await visit.Page.RouteAsync("**/connect/session", route => route.AbortAsync());
        await visit.Page.GotoAsync("about:blank");
        await DrawnForm.Looks(await Open(visit, "lost"), $"{Unreached}\n(closed)\n[Connect Lumen]");

        await visit.Page.UnrouteAllAsync();
        var never = new TaskCompletionSource();
        stage.Endpoint.PlanExchange("silence", new PlannedAnswer(200) { After = never.Task });
        await visit.Page.Clock.InstallAsync();
        await visit.Page.GotoAsync("about:blank");
        var form = await Open(visit, "silence");
        await Expect.Text(form.Remark, "Checking who this is for…");
        await visit.Page.Clock.FastForwardAsync(9_000);
        await Expect.Text(form.Remark, "This takes longer than usual.");
        await visit.Page.Clock.FastForwardAsync(55_000);
        await DrawnForm.Looks(form, $"{Unreached}\n(closed)\n[Connect Lumen]");
        never.SetResult();
    }

    [BrowserTheory]
    [InlineData("tag", "<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>")]
    [InlineData("attribute", "\" autofocus onfocus=alert(1) x=\"", "\" autofocus onfocus=alert(1) x=\"")]
    [InlineData("pattern", "$& $1 {user} {account} {brand}", "$& $1 {user} {account} {brand}")]
    [InlineData("turned", "Bright\u202eretaw\u202c \u2066x\u2069\u061c\u200f", "Brightretaw x")]
    [InlineData("lines", "Bright\r\nwater\u2028\u0000\u0007 Ltd", "Bright water Ltd")]
    [InlineData("tags", "Bright\U000e0041\U000e0042water\ufeff\u200b\u2060", "Brightwater")]
    [InlineData("persian", "\u0645\u06cc\u200c\u062e\u0648", "\u0645\u06cc\u200c\u062e\u0648")]
    [InlineData("half", "Bright~water", "Brightwater")]
    [InlineData("marks-piled", "a\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308", "a\u0301\u0302\u0303\u0304")]
    [InlineData("marks-joined", "a\u0301\u0302\u200d\u0303\u0304\u200d\u0305\u200c\u0306\u0307",
        "a\u0301\u0302\u200d\u0303\u0304\u200d")]
    [InlineData("proto", "__proto__", "__proto__")]
    public async Task A_name_is_text_and_nothing_more(string ticket, string name, string shown)
    {
        var json = JsonSerializer.Serialize(name).Replace("~", HalfACharacter, StringComparison.Ordinal);
        stage.Endpoint.PlanExchange(ticket, PlannedAnswer.Session(
            ticket, $$$"""{"id":"1","name":{{{json}}},"user":{{{json}}},"__proto__":{"id":"2"}}"""));
        await using var visit = await stage.Visit();
        var form = await Open(visit, ticket);
        await DrawnForm.Looks(form, $"""
            Connecting for {shown}
            signed in as {shown}
            [Not you? Leave without connecting]
            (open)
            [Connect Lumen for {shown}]
            """);
        Assert.Equal(0, await form.Find(".form-panel img, .form-panel [onfocus]").CountAsync());
        var apart = form.Whom.Locator("bdi");
        Assert.Equal("isolate", await apart.EvaluateAsync<string>("(name) => getComputedStyle(name).unicodeBidi"));
        Assert.Empty(visit.Console);
    }

    [BrowserFact]
    public async Task A_name_as_long_as_a_book_is_cut_and_stays_within_the_form()
    {
        var account = $$"""{"id":"1","name":"{{new string('W', 20_000)}}"}""";
        stage.Endpoint.PlanExchange("book", PlannedAnswer.Session("book", account));
        await using var visit = await stage.Visit(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        await visit.Page.GotoAsync($"{stage.Poster}/embed/lumen/api-key/#session=book");
        var form = new LumenForm(visit.Page);
        await Expect.Text(form.Whom, $"Connecting for {new string('W', 80)}…");
        Assert.Equal(360, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [BrowserTheory]
    [InlineData("?session=in-query")]
    [InlineData("?token=in-query&connect=done&nonce=in-query")]
    [InlineData("#token=in-query")]
    public async Task No_other_part_of_an_address_brings_a_session(string address)
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync($"{stage.Poster}/{TrialContent.Guide}{address}");
        var form = new LumenForm(visit.Page);
        await DrawnForm.Looks(form, """
            To connect, open this page from Poster. Nothing is sent from here.
            (open)
            [Connect Lumen]
            """);
        Assert.Empty(stage.Endpoint.ExchangesOf("in-query"));
    }

    [BrowserTheory]
    [InlineData("glimpse", "This is a preview. Nothing is sent.")]
    [InlineData("herald", "To connect, open this form in Herald. Nothing is sent from here.")]
    public async Task A_form_that_has_no_endpoint_takes_the_ticket_away_and_asks_nobody(string hub, string said)
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync(
            $"{(hub == "glimpse" ? stage.Glimpse : stage.Herald)}/{TrialContent.Guide}#session=for-nobody");
        await DrawnForm.Looks(new LumenForm(visit.Page), $"{said}\n(open)\n[Connect Lumen]");
        Assert.DoesNotContain("for-nobody", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(stage.Endpoint.ExchangesOf("for-nobody"));
    }

    [BrowserFact]
    public async Task Every_sign_that_a_ticket_may_have_arrives()
    {
        await using var visit = await stage.Visit();
        await DrawnForm.Looks(await Open(visit, "a+b/c~d._-e=="), ForBrightwater);
        Assert.Single(stage.Endpoint.ExchangesOf("a+b/c~d._-e=="));
    }

    [BrowserFact]
    public async Task A_link_works_in_one_tab()
    {
        await using var visit = await stage.Visit();
        var form = await Open(visit, "one-tab");
        await DrawnForm.Looks(form, ForBrightwater);
        var second = await visit.Context.NewPageAsync();
        await second.GotoAsync($"{stage.Poster}/{TrialContent.Guide}#session=one-tab");
        await DrawnForm.Looks(new LumenForm(second), $"{Used}\n(closed)\n[Connect Lumen]");
        await form.Send();
        await Expect.Visible(form.Done);
        Assert.Single(stage.Endpoint.Of("one-tab"));
    }

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_page_that_is_gone_back_to_has_no_session(bool isChecking)
    {
        var ticket = $"back-{isChecking}";
        var wait = new TaskCompletionSource();
        stage.Endpoint.PlanExchange(
            ticket, PlannedAnswer.Session(ticket, Account) with { After = isChecking ? wait.Task : null });
        await using var visit = await Visit.Begin(await SharedBrowser.GetWhole());
        await visit.Page.AddInitScriptAsync(
            "addEventListener('pageshow', (event) => (window.wasKept = event.persisted))");
        var form = await Open(visit, ticket);
        if (!isChecking)
        {
            await form.Fill();
        }

        await visit.Page.GotoAsync(stage.Poster + "/");
        wait.SetResult();
        await visit.Page.EvaluateAsync("history.back()");
        await Expect.True(visit.Page, isChecking
            ? "() => document.querySelector('.form-mode')?.checkVisibility()"
            : "() => window.wasKept");
        await DrawnForm.Looks(form, """
            To connect, open this page from Poster. Nothing is sent from here.
            (open)
            [Connect Lumen]
            """);
        await form.Send();
        await Expect.Text(form.Alarm, "To connect, open this page from Poster.");
        Assert.Empty(stage.Endpoint.Of(ticket));
    }

    private static string Account => """{"id":"acc_1","name":"Brightwater","user":"ada@brightwater.example"}""";

    private async Task<LumenForm> Open(Visit visit, string ticket)
    {
        await visit.Page.GotoAsync($"{stage.Poster}/{TrialContent.Guide}#session={ticket}");
        return new LumenForm(visit.Page);
    }
}
