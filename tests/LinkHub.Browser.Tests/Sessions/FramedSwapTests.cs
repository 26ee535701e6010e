using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Embedding;
using LinkHub.Browser.Tests.Forms;
using LinkHub.Browser.Tests.Servers;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Sessions;

/// <summary>As <see cref="SwapTests"/>, where the page around a frame brings the sessions.</summary>
public sealed class FramedSwapTests(Stage stage) : IClassFixture<Stage>
{
    private const string Typed =
        """
        f-email-input = kim@brightwater.example
        f-apikey-input = lm_s3cr3tvalue
        (open)
        """;

    private const string Switched =
        "! The session has changed, so what was typed was removed and not sent. "
        + "Check whom this is for and fill in the form again.";

    [BrowserFact]
    public async Task A_frame_that_is_gone_back_to_asks_for_its_session_anew()
    {
        await using var visit = await stage.Visit();
        var page = await Host.Open(visit, stage.Parent + "/modal", """
            {
              account: { id: "a", name: "Brightwater" },
              sessionToken: () => "back-" + (window.asked = (window.asked ?? 0) + 1),
            }
            """);
        await page.EvaluateAsync("start({ container: document.querySelector('#place') })");
        var form = Host.FormIn(page);
        await form.Fill();

        // What a browser says to a frame that it keeps and shows again; the driver loses sight of such frames.
        await form.Find("html").EvaluateAsync(
            """
            () => {
              for (const type of ["pagehide", "pageshow"]) {
                dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
              }
            }
            """);
        await Expect.True(page, "() => window.asked === 2");
        await DrawnForm.Looks(form, """
            Connecting for Brightwater
            [Not you? Leave without connecting]
            (open)
            [Connect Lumen for Brightwater]
            """);
        await form.Send();
        await Expect.Visible(form.Done);
        Assert.Empty(stage.Endpoint.Of("back-1"));
        Assert.Single(stage.Endpoint.Of("back-2"));
    }

    [BrowserFact]
    public async Task A_session_for_the_same_account_keeps_what_was_typed()
    {
        await using var visit = await stage.Visit();
        var (page, form) = await Framed(visit, "token: 'kept-1', account: { id: 'a', name: 'Brightwater' }");
        await form.Fill();
        await Tell(page, "session", 2, "token: 'kept-2', account: { id: 'a', name: 'Brightwater Ltd' }");
        await DrawnForm.Looks(form, $"""
            Connecting for Brightwater Ltd
            [Not you? Leave without connecting]
            {Typed}
            [Connect Lumen for Brightwater Ltd]
            You can try again now.
            """);
        await form.Submit.ClickAsync();
        await Expect.Visible(form.Done);
        Assert.Single(stage.Endpoint.Of("kept-2"));
        Assert.Empty(stage.Endpoint.Of("kept-1"));
    }

    [BrowserTheory]
    [InlineData("other", "account: { id: 'b', name: 'Brightwater' }", "Brightwater")]
    [InlineData("unnamed", "", "")]
    [InlineData("no-id", "account: { name: 'Brightwater' }", "Brightwater")]
    [InlineData("odd-id", "account: { id: { a: 1 }, name: 'Brightwater' }", "Brightwater")]
    public async Task A_session_for_another_account_removes_what_was_typed_first(string token, string account, string name)
    {
        await using var visit = await stage.Visit();
        var (page, form) = await Framed(visit, "token: 'before', account: { id: 'a', name: 'Brightwater' }");
        await form.Fill();
        await form["apiKey"].FocusAsync();
        await Tell(page, "session", 2, $"token: '{token}', {account}");
        var shown = name.Length == 0 ? "" : $"Connecting for {name}\n[Not you? Leave without connecting]\n";
        var button = name.Length == 0 ? "[Connect Lumen]" : $"[Connect Lumen for {name}]";
        await DrawnForm.Looks(form, $"{shown}(open)\n{button}\n{Switched}");

        // What is typed on lands nowhere.
        await page.Keyboard.TypeAsync("rest");
        await Expect.Empty(form["apiKey"]);
        Assert.Empty(stage.Endpoint.Of(token));
        await form.Send();
        await Expect.Visible(form.Done);
        Assert.Single(stage.Endpoint.Of(token));
    }

    // As pages embedded forms before sessions said whom they are for.
    [BrowserFact]
    public async Task The_former_sequence_of_messages_still_connects()
    {
        await using var visit = await stage.Visit();
        var (page, form) = await Framed(visit, "");
        await Tell(page, "session", 2, "token: 'former-1'");
        await DrawnForm.Looks(form, "(open)\n[Connect Lumen]");
        await Tell(page, "session", 3, "token: 'former-2'");
        await form.Send();
        await Expect.Visible(form.Done);
        Assert.Single(stage.Endpoint.Of("former-2"));
        await Expect.True(page, "() => heard.some(({ data }) => data.type === 'connect:success')");
        Assert.Equal(
            "connect:ready connect:success",
            await page.EvaluateAsync<string>(
                "heard.map(({ data }) => data.type).filter((type) => type !== 'connect:size').join(' ')"));
    }

    [BrowserTheory]
    [InlineData("")]
    [InlineData("token: 'former-old'")]
    public async Task A_former_renewal_removes_what_was_typed_and_says_so(string hello)
    {
        await using var visit = await stage.Visit();
        var (page, form) = await Framed(visit, hello);
        await form.Fill();
        await Tell(page, "session", 2, "token: 'former-new'");
        await DrawnForm.Looks(form, $"(open)\n[Connect Lumen]\n{Switched}");
        Assert.Empty(stage.Endpoint.Of("former-new"));
    }

    [BrowserFact]
    public async Task A_choice_counts_as_typed()
    {
        await using var visit = await stage.Visit();
        var (page, form) = await Framed(visit, "token: 'choice-1'");
        await form.Find("#environment-2").CheckAsync();
        await Tell(page, "session", 2, "token: 'choice-2'");
        await DrawnForm.Looks(form, $"(open)\n[Connect Lumen]\n{Switched}");
        Assert.True(await form.Find("#environment-1").IsCheckedAsync());
    }

    [BrowserFact]
    public async Task While_something_is_sent_the_session_stays_and_the_next_one_waits()
    {
        var wait = new TaskCompletionSource();
        stage.Endpoint.Plan("busy", new PlannedAnswer(500) { After = wait.Task });
        await using var visit = await stage.Visit();
        var (page, form) = await Framed(visit, "token: 'busy', account: { id: 'a', name: 'Brightwater' }");
        await form.Send();
        await Expect.Text(form.Status, "Connecting…");
        await Tell(page, "session", 2, "token: 'busy-other', account: { id: 'b', name: 'Elsewhere' }");
        await page.EvaluateAsync("() => new Promise((resolve) => setTimeout(resolve, 50))");
        await Expect.Text(form.Whom, "Brightwater");
        wait.SetResult();
        await DrawnForm.Looks(form, $"""
            Connecting for Elsewhere
            [Not you? Leave without connecting]
            (open)
            [Connect Lumen for Elsewhere]
            {Switched}
            """);
        Assert.Empty(stage.Endpoint.Of("busy-other"));
    }

    [BrowserFact]
    public async Task A_frame_takes_no_session_from_its_address()
    {
        await using var visit = await stage.Visit();
        var (_, form) = await Framed(visit, "", "#session=framed-link");
        await form.Send();
        await Expect.Text(form.Alarm, "To connect, open this page from Poster.");
        Assert.Empty(stage.Endpoint.ExchangesOf("framed-link"));
        Assert.Equal("", await form.Find("html").EvaluateAsync<string>("() => location.hash"));
    }

    [BrowserFact]
    public async Task Who_leaves_a_form_in_a_frame_gets_no_other_session_there()
    {
        await using var visit = await stage.Visit();
        var page = await Host.Open(
            visit,
            stage.Parent + "/element",
            "{ sessionToken: 'declined-1', account: { id: 'a', name: 'Mallory Ltd' } }");
        var form = Host.FormIn(page);
        await form.Fill();
        await form.Leave.ClickAsync();
        await page.EvaluateAsync("""
            element.account = { id: "b", name: "Brightwater" };
            element.sessionToken = "declined-2";
            """);
        await Expect.True(
            page, "() => told.some(([name, value]) => name === 'error' && value.code === 'declined')");
        await DrawnForm.Looks(form, """
            You left this form, and what was typed is gone. To connect, start again from Poster.
            (closed)
            [Connect Lumen]
            """);
        Assert.Empty(stage.Endpoint.Of("declined-2"));
    }

    private async Task<(IPage Page, LumenForm Form)> Framed(Visit visit, string hello, string fragment = "")
    {
        await visit.Page.GotoAsync(Around(fragment));
        await Tell(visit.Page, "hello", 1, hello);
        var form = Host.FormIn(visit.Page);
        await Expect.Visible(form.Submit);
        return (visit.Page, form);
    }

    private string Around(string fragment)
    {
        var url = Uri.EscapeDataString($"{stage.Poster}/embed/lumen/api-key/{fragment}");
        return $"{stage.Parent}/bare?sandbox=allow-scripts%20allow-forms%20allow-same-origin&url={url}";
    }

    private static async Task Tell(IPage page, string type, int id, string body) => await page.EvaluateAsync(
        $$"""
        frames[0].postMessage({ type: "connect:{{type}}", version: 1, id: {{id}}, nonce: "n".repeat(32), {{body}} }, "*")
        """);
}
