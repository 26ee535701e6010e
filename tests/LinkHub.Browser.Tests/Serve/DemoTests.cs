using System.Net;
using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Forms;
using LinkHub.Browser.Tests.Sessions;
using LinkHub.Browser.Tests.Sites;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Serve;

/// <summary>The page that a preview has for trying forms on.</summary>
public sealed class DemoTests(Preview preview) : IClassFixture<Preview>
{
    private const string Unnamed =
        "Poster did not say whom this is for, so nothing can be entered here. Start again from Poster.";

    [BrowserFact]
    public async Task From_a_guide_to_its_form_in_a_page_of_another_origin_and_to_an_account()
    {
        await using var visit = await Begin();
        await visit.Page.GotoAsync($"{preview.Origin}/glimpse/{TrialContent.Guide}");
        await visit.Page.Locator(".live-demo").ClickAsync();
        await Expect.Address(visit.Page, $"^{preview.Demo}/");
        var form = FormIn(visit.Page);
        await form.Send();
        await Expect.Visible(form.Done);

        var heard = visit.Page.Locator("#heard li");
        await Assertions.Expect(heard.GetByText("form 1 onSuccess {\"account\":\"account-1\"}")).ToBeVisibleAsync();
        var lines = await heard.AllInnerTextsAsync();
        Assert.Contains(lines, line => line.StartsWith($"{preview.Origin} connect:ready", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith($"{preview.Origin} connect:success", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains(LumenForm.Secret, StringComparison.Ordinal));
        Assert.DoesNotContain(LumenForm.Secret, preview.Printed, StringComparison.Ordinal);
        Assert.Contains("a form sent email, apiKey, region; answered 200", preview.Printed, StringComparison.Ordinal);
        Assert.Empty(visit.Problems);
    }

    [BrowserFact]
    public async Task What_a_form_hands_over_is_named_and_not_shown()
    {
        await using var visit = await Begin();
        await visit.Page.GotoAsync($"{preview.Demo}/?brand=herald&form=lumen/api-key&show=element&theme=dark");
        var form = FormIn(visit.Page);
        await form.Send();
        await Expect.Text(form.Done, "account-1");
        Assert.Equal("dark", await form.Find("html").GetAttributeAsync("data-theme"));
        var list = visit.Page.Locator("#heard");
        await Expect.Text(list, "\"fields\":[\"email\",\"apiKey\",\"region\"]");
        Assert.DoesNotContain(LumenForm.Secret, await list.InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Several_forms_in_dialogs_and_another_answer()
    {
        await using var visit = await Begin();
        await visit.Page.GotoAsync($"{preview.Demo}/?brand=poster&form=lumen/api-key&show=dialog&count=2&answer=422");
        await visit.Page.GetByText("Connect (2)").ClickAsync();
        var form = FormIn(visit.Page);
        await form.Send();
        await Expect.Text(form.Error("email"), "The provider does not accept this value.");
        await Expect.Text(visit.Page.Locator("#heard"), "form 2 onError {\"code\":\"invalid\"}");
        await visit.Page.GetByLabel("Close").ClickAsync();
        await Expect.Text(visit.Page.Locator("#heard"), "form 2 onClose");
    }

    [BrowserTheory]
    [InlineData("", "Connecting for Brightwater\nsigned in as ada@brightwater.example")]
    [InlineData("?answer=foreign", "Connecting for Somebody Else\nsigned in as mallory@elsewhere.example")]
    [InlineData("?answer=nosession", Unnamed)]
    public async Task Beside_its_guide_a_form_is_for_whom_the_pages_address_asks(string answer, string said)
    {
        await using var visit = await Begin();
        await visit.Page.GotoAsync($"{preview.Origin}/poster/{TrialContent.Guide}{answer}");
        var form = new LumenForm(visit.Page);
        var name = said.Split('\n')[0].Replace("Connecting for ", "", StringComparison.Ordinal);
        await DrawnForm.Looks(form, said == Unnamed
            ? $"{said}\n(closed)\n[Connect Lumen]"
            : $"{said}\n[Not you? Leave without connecting]\n(open)\n[Connect Lumen for {name}]");
        Assert.Equal("", await visit.Page.EvaluateAsync<string>("location.hash"));
        if (answer.Length == 0)
        {
            await form.Send();
            await Expect.Text(form.Done, "account-1");
        }
    }

    [BrowserFact]
    public async Task In_a_page_of_another_origin_it_is_for_whom_that_page_says()
    {
        await using var visit = await Begin();
        await visit.Page.GotoAsync($"{preview.Demo}/?brand=poster&form=lumen/api-key&answer=foreign");
        await DrawnForm.Looks(FormIn(visit.Page), """
            Connecting for Somebody Else
            signed in as mallory@elsewhere.example
            [Not you? Leave without connecting]
            (open)
            [Connect Lumen for Somebody Else]
            """);
    }

    [BrowserTheory]
    [InlineData("/")]
    [InlineData("/hubs.json")]
    public async Task Another_host_name_gets_nothing(string path)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, preview.Demo + path);
        request.Headers.Host = "evil.example";
        using var answer = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [BrowserFact]
    public async Task Only_a_preview_lets_that_page_embed_forms()
    {
        using var client = new HttpClient();
        using var answer = await client.GetAsync(preview.Origin + "/poster/embed/lumen/api-key/");
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.EndsWith($"frame-ancestors https://app.poster.example {preview.Demo}", policy, StringComparison.Ordinal);
        Assert.All(
            Directory.EnumerateFiles(ExampleSite.Folder, "_headers", SearchOption.AllDirectories),
            headers => Assert.DoesNotContain("127.0.0.1", File.ReadAllText(headers), StringComparison.Ordinal));
    }

    private static async Task<Visit> Begin() => await Visit.Begin(await SharedBrowser.Get());

    private static LumenForm FormIn(IPage page) => new(selector => page.FrameLocator("iframe").Locator(selector));
}
