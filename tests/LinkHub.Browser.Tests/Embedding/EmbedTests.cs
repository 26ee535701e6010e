using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Forms;

namespace LinkHub.Browser.Tests.Embedding;

public sealed class EmbedTests(Stage stage) : IClassFixture<Stage>
{
    [BrowserFact]
    public async Task A_form_in_a_dialog_connects_and_tells_the_page_around_it()
    {
        await using var visit = await stage.Visit();
        var page = await Host.Open(visit, stage.Parent + "/modal", "{ sessionToken: 'modal' }");
        await page.EvaluateAsync("start()");
        var form = Host.FormIn(page);
        await form.Send();
        await Expect.Visible(form.Done);
        await Expect.True(page, "() => told.length === 2");

        Assert.Equal("""[["ready",null],["success",{"account":"Brightwater"}]]""", await Host.Told(page));
        Assert.Single(stage.Endpoint.Of("modal"));
        Assert.DoesNotContain(LumenForm.Secret, await Host.Heard(page), StringComparison.Ordinal);
        Assert.Empty(visit.Console);
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_dialog_closes_with_the_keyboard_and_gives_the_focus_back(bool isWithinFrame)
    {
        await using var visit = await stage.Visit();
        var page = await Host.Open(visit, stage.Parent + "/modal", "{ sessionToken: async () => 'keyboard' }");
        await page.Locator("#opener").FocusAsync();
        await page.EvaluateAsync("start()");
        var form = Host.FormIn(page);
        await Expect.Visible(form.Submit);
        await (isWithinFrame ? form["email"] : page.GetByLabel("Close")).FocusAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect.Hidden(page.Locator("dialog"));
        await Expect.Focus(page.Locator("#opener"));
        await Expect.True(page, "() => told.at(-1)[0] === 'close'");
        Assert.Equal(0, await page.Locator("iframe").CountAsync());
    }

    [BrowserFact]
    public async Task A_form_within_the_page_is_as_high_as_it_needs()
    {
        await using var visit = await stage.Visit();
        var page = await Host.Open(visit, stage.Parent + "/inline", "{ sessionToken: 'inline' }");
        await page.EvaluateAsync("start({ container: document.querySelector('#place') })");
        var form = Host.FormIn(page);
        await Expect.Visible(form.Submit);
        await Expect.True(page, "() => handle.frame.offsetHeight > 700");
        var before = await page.EvaluateAsync<int>("handle.frame.offsetHeight");
        await form.Submit.ClickAsync();
        await Expect.True(page, $"() => handle.frame.offsetHeight > {before}");
        Assert.Equal("0", await form.Find("html").EvaluateAsync<string>("(root) => String(root.scrollHeight - root.clientHeight)"));

        await page.EvaluateAsync("handle.close()");
        Assert.Equal(0, await page.Locator("iframe").CountAsync());
    }

    [BrowserFact]
    public async Task Two_forms_on_one_page_do_not_hear_each_other()
    {
        await using var visit = await stage.Visit();
        var page = await Host.Open(visit, stage.Parent + "/inline");
        await page.EvaluateAsync(
            """
            () => {
              const both = { first: "#place", second: "#other" };
              for (const [name, place] of Object.entries(both)) {
                start({ container: document.querySelector(place), sessionToken: name, onSuccess: tell(name), title: name });
              }
            }
            """);
        var (first, second) = (Host.FormIn(page, "#place iframe"), Host.FormIn(page, "#other iframe"));
        await second.Send();
        await Expect.Visible(second.Done);
        await Expect.Visible(first.Submit);
        await Expect.True(page, "() => told.some(([name]) => name === 'second')");
        Assert.DoesNotContain("first", await Host.Told(page), StringComparison.Ordinal);
        Assert.Empty(stage.Endpoint.Of("first"));
        Assert.Single(stage.Endpoint.Of("second"));
    }

    [BrowserFact]
    public async Task An_element_is_enough()
    {
        await using var visit = await stage.Visit();
        var page = await Host.Open(visit, stage.Parent + "/element", "{ sessionToken: 'element', theme: 'dark' }");
        var form = Host.FormIn(page);
        await form.Send();
        await Expect.Visible(form.Done);
        await Expect.True(page, "() => told.length === 2");
        Assert.Equal("""[["ready",null],["success",{"account":"Brightwater"}]]""", await Host.Told(page));
        Assert.Equal("dark", await form.Find("html").GetAttributeAsync("data-theme"));

        await page.EvaluateAsync("element.remove()");
        Assert.EndsWith("""["close",null]]""", await Host.Told(page), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_session_that_has_ended_is_asked_for_anew()
    {
        stage.Endpoint.Plan("old", new Servers.PlannedAnswer(401));
        await using var visit = await stage.Visit();
        var page = await Host.Open(visit, stage.Parent + "/modal", """
            {
              account: { id: "acc_1", name: "Brightwater" },
              sessionToken: () => (window.asked = (window.asked ?? 0) + 1) > 1 ? 'new' : 'old',
            }
            """);
        await page.EvaluateAsync("start()");
        var form = Host.FormIn(page);
        await Expect.Text(form.Whom, "Connecting for Brightwater");
        await form.Send();
        await Expect.Text(form.Status, "You can try again now.");
        await Expect.Value(form["apiKey"], LumenForm.Secret);
        await form.Submit.ClickAsync();
        await Expect.Visible(form.Done);
        Assert.Contains("""["error",{"code":"session"}]""", await Host.Told(page), StringComparison.Ordinal);
        var (old, renewed) = (Assert.Single(stage.Endpoint.Of("old")), Assert.Single(stage.Endpoint.Of("new")));
        Assert.NotEqual(old.Headers["idempotency-key"], renewed.Headers["idempotency-key"]);
    }

    [BrowserFact]
    public async Task A_page_that_gives_no_session_is_told_so_and_may_give_one_later()
    {
        await using var visit = await stage.Visit();
        var page = await Host.Open(
            visit, stage.Parent + "/modal", "{ sessionToken: async () => { throw new Error('no session'); } }");
        await page.EvaluateAsync("start()");
        await Expect.True(page, "() => told.some(([name, value]) => name === 'error' && value.code === 'session')");
        Assert.DoesNotContain("ready", await Host.Told(page), StringComparison.Ordinal);
        await page.EvaluateAsync("handle.setSession('later')");
        await Expect.Visible(Host.FormIn(page).Submit);
        Assert.Empty(visit.Console);
    }

    [BrowserFact]
    public async Task What_was_typed_is_handed_to_the_page_around_it_where_the_brand_says_so()
    {
        await using var visit = await stage.Visit();
        var page = await Host.Open(visit, stage.Parent + "/modal?hub=herald", """
            {
              onSubmit: async (request) => {
                (window.requests ??= []).push(request);
                if (requests.length === 1) return { errors: [{ field: "apiKey", message: "Unknown key" }] };
                if (requests.length === 2) throw new Error("no");
                return { account: { id: "acc_2", name: "Brook" } };
              },
            }
            """);
        await page.EvaluateAsync("start()");
        var form = Host.FormIn(page);
        await form.Send();
        await Expect.Text(form.Error("apiKey"), "Unknown key");
        await form.Submit.ClickAsync();
        await Expect.Text(form.Alarm, "Herald has a problem right now.");
        await form.Submit.ClickAsync();
        await Expect.Text(form.Done, "Account: Brook");
        Assert.Equal(
            """{"provider":"lumen","method":"api-key","kind":"link-account","environment":"live","scopes":[],"fields":{"email":"kim@brightwater.example","apiKey":"lm_s3cr3tvalue","region":"eu"}}""",
            await page.EvaluateAsync<string>("JSON.stringify(requests[2])"));
        Assert.DoesNotContain(visit.Requests, url => url.Contains("/connect/", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task A_form_that_hands_over_does_nothing_on_a_page_of_its_own()
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync(stage.Herald + "/embed/lumen/api-key/");
        var form = new LumenForm(visit.Page);
        await Expect.Text(form.Remark, "To connect, open this form in Herald.");
        await form.Send();
        await Expect.Text(form.Alarm, "To connect, open this form in Herald.");
    }

    [BrowserFact]
    public async Task In_a_frame_without_storage_and_origin_a_form_still_connects()
    {
        await using var visit = await stage.Visit();
        var url = Uri.EscapeDataString(stage.Poster + "/embed/lumen/api-key/");
        await visit.Page.GotoAsync($"{stage.Parent}/bare?sandbox=allow-scripts%20allow-forms&url={url}");
        await visit.Page.EvaluateAsync(
            "() => frames[0].postMessage({ type: 'connect:hello', version: 1, id: 1, nonce: 'n'.repeat(32), token: 'sandboxed' }, '*')");
        var form = Host.FormIn(visit.Page);
        await form.Send();
        await Expect.Visible(form.Done);
        Assert.Equal("null", Assert.Single(stage.Endpoint.Of("sandboxed")).Headers["origin"]);
        await Expect.True(visit.Page, "() => heard.some(({ data }) => data.type === 'connect:success')");
    }

    [BrowserTheory]
    [InlineData("../evil", "api-key")]
    [InlineData("lumen", "..")]
    [InlineData("", "api-key")]
    [InlineData("lumen", "a/b")]
    public async Task Names_that_lead_elsewhere_are_refused(string provider, string method)
    {
        await using var visit = await stage.Visit();
        var page = await Host.Open(visit, stage.Parent + "/modal");
        var refusal = await page.EvaluateAsync<string>(
            "([provider, method]) => { try { start({ provider, method }); return ''; } catch (problem) { return problem.name; } }",
            new[] { provider, method });
        Assert.Equal("TypeError", refusal);
        Assert.Equal(0, await page.Locator("iframe").CountAsync());
    }
}
