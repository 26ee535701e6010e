using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Sites;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Forms;

public sealed class ControlTests(Stage stage) : IClassFixture<Stage>
{
    [BrowserFact]
    public async Task Fields_and_remarks_stand_in_the_definitions_order()
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync($"{stage.Glimpse}/{TrialContent.Guide}");

        Assert.Equal(
            """
            Environment
            Ask an owner of your Lumen account for help.
            Email Required
            Lumen shows the key once.
            API Key Required
            Second Key Optional
            Region Required
            Plan Optional
            Certificate Optional
            Callback
            Connecting takes a few seconds.
            """,
            string.Join('\n', (await visit.Page.Locator(".field-label, .notice").AllInnerTextsAsync())
                .Select(text => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))),
            ignoreLineEndingDifferences: true);
    }

    [BrowserFact]
    public async Task A_secret_is_shown_while_its_box_has_the_focus_and_no_longer()
    {
        await using var visit = await stage.Visit();
        var form = await Open(visit);
        await form["apiKey"].FillAsync(LumenForm.Secret);
        await form["secondKey"].FillAsync("other");
        await form["apiKey"].FocusAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Space");

        Assert.Equal(("text", "password"), (await Type(form["apiKey"]), await Type(form["secondKey"])));
        Assert.Equal("true", await form.Reveal("apiKey").GetAttributeAsync("aria-pressed"));
        Assert.Equal("Show API Key", await form.Reveal("apiKey").GetAttributeAsync("aria-label"));

        await form["email"].FocusAsync();
        Assert.Equal("password", await Type(form["apiKey"]));
        Assert.Equal("false", await form.Reveal("apiKey").GetAttributeAsync("aria-pressed"));

        await form["certificate"].FillAsync("-----BEGIN");
        Assert.Equal("disc", await Masking(form["certificate"]));
        await form.Reveal("certificate").ClickAsync();
        Assert.Equal("none", await Masking(form["certificate"]));
        await form["email"].FocusAsync();
        Assert.Equal("disc", await Masking(form["certificate"]));
    }

    [BrowserTheory]
    [InlineData("apiKey", "  lm_abcd\n", "lm_abcd", "Blanks around it were removed.")]
    [InlineData("apiKey", "lm_\u200babcd", "lm_abcd", "Invisible characters were removed.")]
    [InlineData("apiKey", "lm_ab\r\ncd", "lm_abcd", "Line breaks were removed.")]
    [InlineData("apiKey", "\"lm_abcd\"", "lm_abcd", "Quotation marks around it were removed.")]
    [InlineData("apiKey", "Authorization: Bearer lm_abcd", "lm_abcd", "The word “Bearer” was removed.")]
    [InlineData("apiKey", "lm_abcd", "lm_abcd", "")]
    [InlineData("email", " kim@brightwater.example ", "kim@brightwater.example", "Blanks around it were removed.")]
    [InlineData("certificate", " -----BEGIN\n \"x\"\n-----END \n", "-----BEGIN\n \"x\"\n-----END", "Blanks around it were removed.")]
    public async Task What_came_along_with_a_copied_value_is_taken_off_and_said(
        string key, string pasted, string value, string said)
    {
        await using var visit = await stage.Visit();
        var form = await Open(visit);
        await Paste(visit.Page, form[key], pasted);
        await Expect.Value(form[key], value);
        await Expect.Text(form.Note(key), said);
        Assert.Equal(said.Length == 0, (await form.Note(key).InnerTextAsync()).Length == 0);
    }

    [BrowserTheory]
    [InlineData("https://acme.tally.example", "acme")]
    [InlineData("HTTPS://acme.tally.example/", "acme")]
    [InlineData("acme.tally.example", "acme")]
    [InlineData("https://acme", "acme")]
    [InlineData("acme", "acme")]
    public async Task A_copied_address_loses_what_the_box_already_shows(string pasted, string value)
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync(stage.Glimpse + "/connectors/tally/");
        await visit.Page.GotoAsync(await Tally(visit.Page));
        var input = visit.Page.Locator("#f-subdomain-input");
        await Paste(visit.Page, input, pasted);
        await Expect.Value(input, value);
        Assert.Equal(["https://", ".tally.example"], await visit.Page.Locator(".field-affix").AllInnerTextsAsync());
    }

    [BrowserFact]
    public async Task Into_the_middle_of_a_value_a_text_is_pasted_as_it_is()
    {
        await using var visit = await stage.Visit();
        var form = await Open(visit);
        await form["apiKey"].FillAsync("lm_");
        await form["apiKey"].PressAsync("End");
        await Paste(visit.Page, form["apiKey"], "\" x \"");
        await Expect.Value(form["apiKey"], "lm_\" x \"");
    }

    [BrowserFact]
    public async Task A_text_longer_than_any_value_is_not_put_in_and_it_is_said()
    {
        await using var visit = await stage.Visit();
        var form = await Open(visit);
        await Paste(visit.Page, form["apiKey"], new string('x', 1_000_000));
        await Expect.Text(form.Error("apiKey"), "API Key is longer than this form takes");
        await Expect.Empty(form["apiKey"]);
    }

    [BrowserFact]
    public async Task A_value_is_checked_when_its_box_is_left_but_not_while_letters_are_composed()
    {
        await using var visit = await stage.Visit();
        var form = await Open(visit);
        await form["email"].FocusAsync();
        await form["email"].PressSequentiallyAsync("kim@");
        Assert.Equal("", await form.Error("email").TextContentAsync());
        await form["apiKey"].FocusAsync();
        await Expect.Text(form.Error("email"), "Enter a complete e-mail address");
        await form["email"].DispatchEventAsync("compositionstart");
        await form["email"].EvaluateAsync(
            "(input) => { input.value = 'kim@x.example'; input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true })); }");
        await Expect.Text(form.Error("email"), "Enter a complete e-mail address");
        await form["email"].EvaluateAsync("(input) => input.dispatchEvent(new InputEvent('input', { bubbles: true }))");
        await Expect.Hidden(form.Error("email"));
    }

    [BrowserFact]
    public async Task A_field_that_shows_only_at_times_is_asked_for_only_then()
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync(await Tally(visit.Page));
        var role = visit.Page.Locator("#f-role");
        await Expect.Hidden(role);
        await visit.Page.Locator("#f-kind-2").CheckAsync();
        await Expect.Visible(role);
        await visit.Page.Locator(".form-submit").ClickAsync();
        await Expect.Text(visit.Page.Locator("#f-role-error"), "Enter Role");
        await visit.Page.Locator("#f-kind-1").CheckAsync();
        await Expect.Hidden(role);
    }

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_text_to_copy_is_copied_or_at_least_selected(bool isDenied)
    {
        await using var visit = await stage.Visit();
        await visit.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        if (isDenied)
        {
            await visit.Page.AddInitScriptAsync("navigator.clipboard.writeText = () => Promise.reject(new Error('denied'))");
        }

        var form = await Open(visit);
        await form.Find("#f-callback .field-copy").ClickAsync();
        await Expect.Text(form.Note("callback"), isDenied ? "The text is selected." : "Copied");
        var text = isDenied
            ? await form["callback"].EvaluateAsync<string>("(input) => input.value.slice(input.selectionStart, input.selectionEnd)")
            : await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Equal("https://cb.example/x", text);
    }

    [BrowserFact]
    public async Task Controls_keep_browsers_and_managers_of_passwords_from_filling_them_in()
    {
        await using var visit = await stage.Visit();
        var form = await Open(visit);
        Assert.Equal("off", await form["email"].GetAttributeAsync("autocomplete"));
        Assert.Equal("new-password", await form["apiKey"].GetAttributeAsync("autocomplete"));
        Assert.Equal("email", await Type(form["email"]));
        foreach (var key in new[] { "email", "apiKey", "certificate" })
        {
            Assert.Equal(
                ["none", "false", "", "true", ""],
                await form[key].EvaluateAsync<string[]>(
                    "(input) => ['autocapitalize', 'spellcheck', 'data-1p-ignore', 'data-lpignore', 'data-bwignore'].map((name) => input.getAttribute(name))"));
            Assert.Null(await form[key].GetAttributeAsync("pattern"));
        }
    }

    private async Task<LumenForm> Open(Visit visit)
    {
        await visit.Page.GotoAsync($"{stage.Glimpse}/{TrialContent.Guide}");
        return new LumenForm(visit.Page);
    }

    private async Task<string> Tally(IPage page)
    {
        await page.GotoAsync(stage.Glimpse + "/connectors/tally/");
        return stage.Glimpse + "/embed/tally/api-key/";
    }

    private static Task<string> Type(ILocator input) => input.EvaluateAsync<string>("(input) => input.type");

    private static Task<string> Masking(ILocator area) =>
        area.EvaluateAsync<string>("(area) => getComputedStyle(area).webkitTextSecurity");

    // What a browser does with a paste that nobody prevented is done here as well.
    private static async Task Paste(IPage page, ILocator input, string text)
    {
        await input.FocusAsync();
        await input.EvaluateAsync(
            """
            (input, text) => {
              const data = new DataTransfer();
              data.setData("text", text);
              const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
              if (input.dispatchEvent(event)) {
                document.execCommand("insertText", false, text);
              }
            }
            """,
            text);
        _ = page;
    }
}
