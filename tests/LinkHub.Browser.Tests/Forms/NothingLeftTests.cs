using System.Text.Json;
using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Protocol;
using LinkHub.Browser.Tests.Servers;
using LinkHub.Browser.Tests.Sites;

namespace LinkHub.Browser.Tests.Forms;

public sealed class NothingLeftTests(Stage stage) : IClassFixture<Stage>
{
    private const string Traces = """
        async () => JSON.stringify([
          Object.entries(localStorage), Object.entries(sessionStorage), await indexedDB.databases(), await caches.keys(),
          document.cookie, location.href, history.state, window.name, document.title,
          document.documentElement.outerHTML, document.body.innerText,
        ])
        """;

    [BrowserTheory]
    [InlineData(200)]
    [InlineData(422)]
    [InlineData(500)]
    public async Task A_value_leaves_no_trace_outside_its_box(int status)
    {
        var session = $"trace-{status}";
        stage.Endpoint.Plan(session, new PlannedAnswer(status));
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync($"{stage.Poster}/{TrialContent.Guide}#session={session}");
        var form = new LumenForm(visit.Page);
        await form.Send();
        await Expect.Visible(status == 200 ? form.Done : form.Alarm);

        var traces = await visit.Page.EvaluateAsync<string>(Traces);
        Assert.DoesNotContain(LumenForm.Secret, traces, StringComparison.Ordinal);
        Assert.DoesNotContain(session, traces, StringComparison.Ordinal);
        Assert.DoesNotContain(visit.Console, line => line.Contains(LumenForm.Secret, StringComparison.Ordinal));
        Assert.DoesNotContain(visit.Requests, url => url.Contains(LumenForm.Secret, StringComparison.Ordinal) || url.Contains(session, StringComparison.Ordinal));
        Assert.Equal(status == 200 ? "" : LumenForm.Secret, await form["apiKey"].InputValueAsync());
    }

    [BrowserFact]
    public async Task Going_back_to_the_page_finds_empty_boxes()
    {
        await using var visit = await Visit.Begin(await SharedBrowser.GetWhole());
        await visit.Page.AddInitScriptAsync("addEventListener('pageshow', (event) => (window.wasKept = event.persisted))");
        await visit.Page.GotoAsync($"{stage.Glimpse}/{TrialContent.Guide}");
        var form = new LumenForm(visit.Page);
        await form.Fill();
        await visit.Page.GotoAsync(stage.Glimpse + "/");
        await visit.Page.EvaluateAsync("history.back()");
        await Expect.True(visit.Page, "() => window.wasKept");
        Assert.Equal("", await visit.Page.EvaluateAsync<string>("() => [...document.querySelectorAll('input[id$=-input]:not([readonly])')].map((input) => input.value).join('')"));
    }

    [BrowserTheory]
    [InlineData("?apiKey=lm_inthequery&fields.apiKey=lm_inthequery")]
    [InlineData("?theme=%3Cscript%3Ealert(1)%3C/script%3E&lang=../../x&parent=javascript:alert(1)")]
    [InlineData("#token=lm_inthehash&apiKey=lm_inthehash")]
    [InlineData("#session=%3Cb%3Enot%20a%20token%3C/b%3E")]
    public async Task Nothing_in_the_address_fills_the_form_or_is_repeated(string address)
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync($"{stage.Poster}/embed/lumen/api-key/{address}");
        var form = new LumenForm(visit.Page);
        await Expect.Empty(form["apiKey"]);
        await Expect.Visible(form.Remark);
        var html = await visit.Page.ContentAsync();
        foreach (var word in new[] { "lm_in", "alert(1)", "not a token" })
        {
            Assert.DoesNotContain(word, html, StringComparison.Ordinal);
        }

        Assert.Empty(visit.Console);
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Without_script_a_form_posts_or_is_held_back_and_no_value_gets_into_an_address(bool posts)
    {
        await using var visit = await stage.Visit(new() { JavaScriptEnabled = false });
        await visit.Page.GotoAsync($"{(posts ? stage.Poster : stage.Herald)}/{TrialContent.Guide}");
        var form = new LumenForm(visit.Page);
        await form.Fill();
        var before = visit.Requests.Count;
        await form["email"].FocusAsync();
        if (posts)
        {
            await visit.Page.Keyboard.PressAsync("Enter");
            await Expect.Address(visit.Page, "/connect/form$");
            var sent = stage.Endpoint.Received.Last(one => one.Path == "/connect/form");
            Assert.Equal("", sent.Query);
            Assert.Empty(ProtocolFile.Read().Wrong("PlainForm", JsonSerializer.SerializeToElement(sent.Entries)));
            Assert.Equal(
                "certificate=, environment=live, email=kim@brightwater.example, apiKey=lm_s3cr3tvalue, kind=link-account, "
                + "method=api-key, plan=, provider=lumen, region=eu, scopes=, secondKey=",
                string.Join(", ", sent.Entries.OrderBy(entry => entry.Key.Replace("fields.", "", StringComparison.Ordinal) switch
                {
                    "certificate" => "a",
                    "environment" => "b",
                    "email" => "c",
                    "apiKey" => "d",
                    var key => "e" + key,
                }, StringComparer.Ordinal).Select(entry => $"{entry.Key.Replace("fields.", "", StringComparison.Ordinal)}={entry.Value}")));
        }
        else
        {
            await Expect.Text(form.Remark, "This form needs JavaScript.");
            await IsHeldBack(visit);
            Assert.Equal(before, visit.Requests.Count);
        }

        Assert.DoesNotContain(visit.Requests, url => url.Contains("lm_", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task A_broken_script_does_not_put_values_into_the_address()
    {
        await using var visit = await stage.Visit();
        await visit.Page.RouteAsync("**/assets/form.*.js", route => route.FulfillAsync(new() { Body = "throw new Error()", ContentType = "text/javascript" }));
        await visit.Page.GotoAsync($"{stage.Glimpse}/{TrialContent.Guide}");
        var form = new LumenForm(visit.Page);
        await form.Fill();
        await form["email"].FocusAsync();
        await IsHeldBack(visit);
        Assert.Equal($"{stage.Glimpse}/{TrialContent.Guide}", visit.Page.Url);
        Assert.DoesNotContain(visit.Requests, url => url.Contains("lm_", StringComparison.Ordinal));
    }

    private static Task<Microsoft.Playwright.IConsoleMessage> IsHeldBack(Visit visit) => visit.Page.RunAndWaitForConsoleMessageAsync(
        () => visit.Page.Keyboard.PressAsync("Enter"),
        new() { Predicate = message => message.Text.Contains("form-action", StringComparison.Ordinal) });
}
