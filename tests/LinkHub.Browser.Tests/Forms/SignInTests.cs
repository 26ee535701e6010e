using System.Text.Json;
using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Protocol;
using LinkHub.Browser.Tests.Servers;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Forms;

public sealed class SignInTests(Stage stage) : IClassFixture<Stage>
{
    [BrowserFact]
    public async Task The_window_is_opened_by_a_post_and_its_result_is_heard()
    {
        await using var visit = await stage.Visit();
        var (form, popup) = await Open(visit, "window");
        await Expect.Text(form.Status, "Sign in and approve the access in the window of Lumen.");
        await popup.GetByText("Approve").ClickAsync();
        await Expect.Text(form.Done, "Account: Brightwater");
        await Expect.True(visit.Page, "() => document.querySelector('#f-workspace-input').value === ''");

        var sent = Assert.Single(stage.Endpoint.Of("window"));
        Assert.Equal(("POST", "/connect/oauth/lumen/oauth-2-0", ""), (sent.Method, sent.Path, sent.Query));
        Assert.Equal("brightwater", sent.Entries["fields.workspace"]);
        Assert.Empty(ProtocolFile.Read().Wrong("SignIn", JsonSerializer.SerializeToElement(sent.Entries)));
        Assert.Equal("contacts.read", sent.Entries["scopes"]);
        Assert.Equal("popup", sent.Entries["display"]);
        Assert.DoesNotContain(visit.Requests, url => url.Contains("brightwater", StringComparison.Ordinal) || url.Contains("session=", StringComparison.Ordinal));
        Assert.DoesNotContain("session", await visit.Page.Locator("form").InnerHTMLAsync(), StringComparison.Ordinal);
        Assert.Empty(visit.Console);
    }

    [BrowserFact]
    public async Task A_closed_window_keeps_what_was_typed_and_may_be_opened_again()
    {
        await using var visit = await stage.Visit();
        var (form, popup) = await Open(visit, "closed");
        await popup.CloseAsync();
        await Expect.Text(form.Status, "The window is closed, or cannot be seen from here any more.");
        await Expect.Value(form["workspace"], "brightwater");
    }

    [BrowserFact]
    public async Task Where_windows_are_blocked_the_same_tab_goes_there_and_comes_back()
    {
        await using var visit = await stage.Visit();
        await visit.Page.AddInitScriptAsync("window.open = () => null");
        await visit.Page.GotoAsync($"{stage.Poster}/embed/lumen/oauth-2-0/#session=tab");
        var form = new LumenForm(visit.Page);
        await form["workspace"].FillAsync("brightwater");
        await form.Submit.ClickAsync();
        await visit.Page.GetByText("Approve").ClickAsync();
        await Expect.Visible(form.Done);
        Assert.Equal($"{stage.Poster}/embed/lumen/oauth-2-0/", visit.Page.Url);
        Assert.Equal("page", Assert.Single(stage.Endpoint.Of("tab")).Entries["display"]);
    }

    [BrowserFact]
    public async Task A_redirect_to_the_provider_is_stopped_by_the_policy_as_the_protocol_says()
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync($"{stage.Poster}/embed/lumen/oauth-2-0/#session={ConnectEndpoint.Redirected}");
        var form = new LumenForm(visit.Page);
        await form["workspace"].FillAsync("brightwater");
        await visit.Page.RunAndWaitForConsoleMessageAsync(
            () => form.Submit.ClickAsync(),
            new() { Predicate = message => message.Text.Contains("form-action", StringComparison.Ordinal) });
        Assert.DoesNotContain(visit.Requests, url => url.StartsWith(stage.Endpoint.ProviderOrigin, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Results_from_anybody_else_are_ignored()
    {
        await using var visit = await stage.Visit();
        var (form, popup) = await Open(visit, "forged");
        var nonce = stage.Endpoint.Of("forged").Single().Entries["nonce"];
        var result = $"{{type: 'connect:result', version: 1, nonce: '{nonce}', status: 200, account: 'evil'}}";

        // The page itself, a frame in the window of the provider's origin, and the provider's window.
        await visit.Page.EvaluateAsync($"() => window.postMessage({result}, '*')");
        await popup.EvaluateAsync($"() => opener.postMessage({result}, '*')");
        await visit.Page.EvaluateAsync("() => new Promise((resolve) => setTimeout(resolve))");
        await Expect.Hidden(form.Done);

        await popup.GetByText("Approve").ClickAsync();
        await Expect.Text(form.Done, "Account: Brightwater");
    }

    [BrowserFact]
    public async Task An_administrators_form_saves_without_signing_in()
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync($"{stage.Poster}/connectors/lumen/guides/connector-profile/oauth-2-0/#session=setup");
        var form = new LumenForm(visit.Page);
        await form["clientSecret"].FillAsync("very-secret");
        await form.Submit.ClickAsync();
        await Expect.Visible(form.Done);
        await Expect.Text(form.Done, "The settings for Lumen are saved.");
        Assert.Equal("connector-profile", Assert.Single(stage.Endpoint.Of("setup")).Json.GetProperty("kind").GetString());
    }

    private async Task<(LumenForm Form, IPage Popup)> Open(Visit visit, string session)
    {
        await visit.Page.GotoAsync($"{stage.Poster}/embed/lumen/oauth-2-0/#session={session}");
        var form = new LumenForm(visit.Page);
        await form["workspace"].FillAsync("brightwater");
        var popup = await visit.Page.RunAndWaitForPopupAsync(() => form.Submit.ClickAsync());
        await popup.GetByText("Approve").WaitForAsync();
        return (form, popup);
    }
}
