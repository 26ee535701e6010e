using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Embedding;
using LinkHub.Browser.Tests.Forms;
using LinkHub.Browser.Tests.Sites;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Sessions;

/// <summary>Values that no event announces, sessions that overtake each other, and answers that nobody waits for.</summary>
public sealed class FramedAttackTests(Stage stage) : IClassFixture<Stage>
{
    private const string Left =
        """
        You left this form, and what was typed is gone. To connect, start again from Herald.
        (closed)
        [Connect Lumen]
        """;

    [BrowserTheory]
    [InlineData("listed", "embed/lumen/api-key/", "embed")]
    [InlineData("foreign", "embed/lumen/api-key/", "embed")]
    [InlineData("foreign", TrialContent.Guide, "form")]
    public async Task In_a_frame_nothing_can_be_typed_before_the_script_has_run(string around, string path, string script)
    {
        var wait = new TaskCompletionSource();
        await using var visit = await stage.Visit();
        await visit.Page.RouteAsync($"**/assets/{script}.*.js", async route =>
        {
            await wait.Task;
            await route.ContinueAsync();
        });
        await visit.Page.GotoAsync(
            Around(stage.Headless, path, around == "listed" ? stage.Parent : stage.Foreign),
            new() { WaitUntil = WaitUntilState.Commit });
        var form = Host.FormIn(visit.Page);
        await form.Find(".form-panel").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await DrawnForm.Looks(form, "");
        wait.SetResult();
        await Expect.Hidden(form.Submit);
        if (around == "listed")
        {
            await Tell(visit.Page, "hello", 1, "token: 'late-script'");
            await DrawnForm.Looks(form, "(open)\n[Connect Lumen]");
        }
    }

    // As a password manager may fill in a form.
    [BrowserFact]
    public async Task A_value_that_no_event_announced_goes_with_its_session()
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync(Around(stage.Poster));
        await Tell(visit.Page, "hello", 1, "token: 'silent-1', account: { id: 'a', name: 'Brightwater' }");
        var form = Host.FormIn(visit.Page);
        await Expect.Visible(form.Submit);
        foreach (var (key, value) in new[] { ("email", "kim@brightwater.example"), ("apiKey", LumenForm.Secret) })
        {
            await form[key].EvaluateAsync("(input, value) => { input.value = value; }", value);
        }

        await Tell(visit.Page, "session", 2, "token: 'silent-2', account: { id: 'b', name: 'Mallory Ltd' }");
        await DrawnForm.Looks(form, """
            Connecting for Mallory Ltd
            [Not you? Leave without connecting]
            (open)
            [Connect Lumen for Mallory Ltd]
            """);
        await form.Submit.ClickAsync();
        Assert.Empty(stage.Endpoint.Of("silent-2"));
    }

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_session_that_was_set_last_holds_whichever_arrives_first(bool isOpen)
    {
        await using var visit = await stage.Visit();
        var page = await Host.Open(visit, stage.Parent + "/inline", """
            {
              account: { id: "a", name: "Brightwater" },
              sessionToken: () => (window.isAsked = new Promise((resolve) => (window.answer = () => resolve("first")))),
            }
            """);
        await page.EvaluateAsync("start({ container: document.querySelector('#place') })");
        await Expect.True(page, "() => Boolean(window.isAsked)");
        var form = Host.FormIn(page);
        if (isOpen)
        {
            await page.EvaluateAsync("answer()");
            await Expect.Visible(form.Submit);
            await page.EvaluateAsync("void handle.setSession(given.sessionToken, { id: 'c', name: 'Between' })");
        }

        await page.EvaluateAsync("void handle.setSession('overtaking', { id: 'b', name: 'Elsewhere' })");
        await page.EvaluateAsync("() => new Promise((resolve) => setTimeout(resolve, 100))");
        await page.EvaluateAsync("answer()");
        await Expect.Visible(form.Submit);
        await page.EvaluateAsync("() => new Promise((resolve) => setTimeout(resolve, 200))");
        await DrawnForm.Looks(form, """
            Connecting for Elsewhere
            [Not you? Leave without connecting]
            (open)
            [Connect Lumen for Elsewhere]
            """);
    }

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_form_that_hands_over_still_says_whom_it_is_for_when_it_is_gone_back_to(bool isLeft)
    {
        await using var visit = await stage.Visit();
        var form = await Handing(visit);
        if (isLeft)
        {
            await form.Leave.ClickAsync();
        }

        await GoAndComeBack(form);
        await DrawnForm.Looks(form, isLeft ? Left : """
            Connecting for Brightwater
            [Not you? Leave without connecting]
            (open)
            [Connect Lumen for Brightwater]
            """);
    }

    [BrowserFact]
    public async Task An_answer_to_an_earlier_question_is_not_believed()
    {
        await using var visit = await stage.Visit();
        var form = await Handing(visit);
        await form.Submit.ClickAsync();
        await Expect.Text(form.Status, "Connecting…");
        await GoAndComeBack(form);
        await form.Send();
        await Expect.Text(form.Status, "Connecting…");
        var asked = await visit.Page.EvaluateAsync<int[]>(
            "heard.filter(({ data }) => data.type === 'connect:submit').map(({ data }) => data.id)");
        Assert.Equal(2, asked.Length);
        await Tell(visit.Page, "answer", 2, $"to: {asked[0]}, status: 200");
        await visit.Page.EvaluateAsync("() => new Promise((resolve) => setTimeout(resolve, 200))");
        await Expect.Text(form.Status, "Connecting…");
        await Tell(visit.Page, "answer", 3, $"to: {asked[1]}, status: 200");
        await Expect.Visible(form.Done);
    }

    private async Task<LumenForm> Handing(Visit visit)
    {
        await visit.Page.GotoAsync(Around(stage.Herald));
        await Tell(visit.Page, "hello", 1, "account: { id: 'a', name: 'Brightwater' }");
        var form = Host.FormIn(visit.Page);
        await form.Fill();
        return form;
    }

    // What a browser says to a frame that it keeps and shows again; the driver loses sight of such frames.
    private static async Task GoAndComeBack(LumenForm form) => await form.Find("html").EvaluateAsync(
        """
        () => {
          for (const type of ["pagehide", "pageshow"]) {
            dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
          }
        }
        """);

    private string Around(string hub, string path = "embed/lumen/api-key/", string? outer = null) =>
        $"{outer ?? stage.Parent}/bare?sandbox=allow-scripts%20allow-forms%20allow-same-origin"
        + $"&url={Uri.EscapeDataString($"{hub}/{path}")}";

    private static async Task Tell(IPage page, string type, int id, string body) => await page.EvaluateAsync(
        $$"""
        frames[0].postMessage({ type: "connect:{{type}}", version: 1, id: {{id}}, nonce: "n".repeat(32), {{body}} }, "*")
        """);
}
