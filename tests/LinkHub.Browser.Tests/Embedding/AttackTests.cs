using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Forms;

namespace LinkHub.Browser.Tests.Embedding;

public sealed class AttackTests(Stage stage) : IClassFixture<Stage>
{
    [BrowserFact]
    public async Task A_page_that_is_not_listed_cannot_frame_a_form()
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync(Bare(stage.Foreign, stage.Poster + "/embed/lumen/api-key/#session=framed"));
        await Expect.True(visit.Page, "() => document.querySelector('iframe') !== null");
        Assert.Contains(visit.Console, line => line.Contains("frame-ancestors", StringComparison.Ordinal));
        Assert.Equal("[]", await Host.Heard(visit.Page));
    }

    [BrowserFact]
    public async Task Where_a_host_sends_no_headers_the_form_itself_refuses_a_page_that_is_not_listed()
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync(Bare(stage.Foreign, stage.Headless + "/embed/lumen/api-key/#session=headless"));
        await visit.Page.EvaluateAsync(
            "() => frames[0].postMessage({ type: 'connect:hello', version: 1, id: 1, nonce: 'n'.repeat(32), token: 't' }, '*')");
        var form = Host.FormIn(visit.Page);
        await Expect.Text(form.Find(".form-refused"), "This form cannot be shown here. Open it from Poster.");
        await Expect.Hidden(form["apiKey"]);
        Assert.Equal("[]", await Host.Heard(visit.Page));
    }

    [BrowserFact]
    public async Task Messages_that_are_none_of_the_parents_are_ignored()
    {
        await using var visit = await stage.Visit();
        var page = await Host.Open(visit, stage.Parent + "/modal", "{ sessionToken: 'true-session' }");
        await page.EvaluateAsync("start()");
        var form = Host.FormIn(page, "dialog iframe");
        await Expect.True(page, "() => heard.length > 0");
        await page.EvaluateAsync(
            """
            () => {
              const to = handle.frame.contentWindow;
              const { nonce } = heard[0].data;
              const send = (data) => to.postMessage(data, "*");
              send({ type: "connect:session", version: 1, id: 99, nonce: "x".repeat(32), token: "wrong-nonce" });
              send({ type: "connect:session", version: 2, id: 99, nonce, token: "wrong-version" });
              send({ type: "connect:session", version: 1, id: 1, nonce, token: "replayed" });
              send({ type: "connect:session", version: 1, id: "99", nonce, token: "wrong-id" });
              send({ type: "connect:session", version: 1, id: 50, nonce, token: "<b>none</b>" });
              send({ type: "connect:hello", version: 1, id: 51, nonce: "y".repeat(32), token: "second-hello" });
              send({ type: "connect:answer", version: 1, id: 52, nonce, status: 200, account: "forged" });
              send(JSON.parse('{"__proto__":{"version":1,"polluted":true},"type":"connect:session"}'));
              for (const odd of [null, 0, "connect:session", [], { type: {} }, "x".repeat(5_000_000)]) send(odd);

              // A frame of the same origin beside it is somebody else.
              const other = document.createElement("iframe");
              document.body.append(other);
              other.contentWindow.eval(`parent.handle.frame.contentWindow.postMessage(
                { type: "connect:session", version: 1, id: 98, nonce: "${nonce}", token: "other-frame" }, "*")`);
            }
            """);
        await form.Send();
        await Expect.Text(form.Done, "Account: Brightwater");
        Assert.Single(stage.Endpoint.Of("true-session"));
        foreach (var token in new[] { "wrong-nonce", "wrong-version", "replayed", "wrong-id", "second-hello", "other-frame" })
        {
            Assert.Empty(stage.Endpoint.Of(token));
        }

        Assert.True(await form.Find("html").EvaluateAsync<bool>("() => ({}).polluted === undefined"));
    }

    [BrowserTheory]
    [InlineData("NaN")]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("'100%;x'")]
    [InlineData("Infinity")]
    [InlineData("1e9")]
    public async Task A_height_that_is_none_changes_nothing_and_a_huge_one_has_an_end(string height)
    {
        await using var visit = await stage.Visit();
        var page = await Host.Open(visit, stage.Parent + "/inline");
        await page.EvaluateAsync("start({ container: document.querySelector('#place') })");
        await Expect.True(page, "() => heard.some(({ data }) => data.type === 'connect:size')");
        await Forge(page, $"{{ type: 'connect:size', height: {height} }}");
        await Expect.True(page, "() => heard.some(({ data }) => data.id === 1000)");
        var before = await page.EvaluateAsync<int>(
            """
            () => {
              const said = heard.map(({ data }) => data);
              const forged = said.findIndex(({ id }) => id === 1000);
              return Math.ceil(said.slice(0, forged).findLast(({ type }) => type === "connect:size").height);
            }
            """);
        Assert.Equal(height == "1e9" ? 4000 : before, await page.EvaluateAsync<int>("handle.frame.offsetHeight"));
    }

    [BrowserFact]
    public async Task A_message_counts_once()
    {
        await using var visit = await stage.Visit();
        var page = await Host.Open(visit, stage.Parent + "/inline", "{ sessionToken: 'replay' }");
        await page.EvaluateAsync("start({ container: document.querySelector('#place') })");
        var form = Host.FormIn(page);
        await form.Send();
        await Expect.True(page, "() => told.some(([name]) => name === 'success')");
        await page.Frames[1].EvaluateAsync("(data) => parent.postMessage(data, '*')", await page.EvaluateAsync<object>("heard.at(-1).data"));
        await page.EvaluateAsync("() => new Promise((resolve) => setTimeout(resolve))");
        Assert.Equal(1, await page.EvaluateAsync<int>("told.filter(([name]) => name === 'success').length"));
    }

    // The same machine by another name is another origin, as a sub-domain, a scheme or a port is.
    [BrowserTheory]
    [InlineData("http://localhost:{port}")]
    [InlineData("https://127.0.0.1:{port}")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("http://127.0.0.1.elsewhere.example:{port}")]
    [InlineData("http://127.0.0.1:{port}@elsewhere.example")]
    public async Task Nothing_goes_to_a_parent_whose_origin_only_looks_like_the_listed_one(string shape)
    {
        await using var visit = await stage.Visit();
        var lookalike = shape.Replace("{port}", $"{new Uri(stage.Parent).Port}", StringComparison.Ordinal);
        await visit.Page.RouteAsync(url => url.EndsWith("/lookalike", StringComparison.Ordinal), route => route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Body = "<script>const heard = []; addEventListener('message', (event) => heard.push(event.data));</script>"
                + $"<iframe width=600 height=700 src=\"{stage.Headless}/embed/lumen/api-key/#session=lookalike\"></iframe>",
        }));
        await visit.Page.GotoAsync($"{lookalike}/lookalike");
        var form = Host.FormIn(visit.Page);
        await Expect.Visible(form.Find(".form-refused"));
        Assert.Equal("[]", await Host.Heard(visit.Page));
    }

    [BrowserFact]
    public async Task Links_in_a_frame_open_elsewhere_without_a_way_back()
    {
        await using var visit = await stage.Visit();
        var page = await Host.Open(visit, stage.Parent + "/modal");
        await page.EvaluateAsync("start()");
        var form = Host.FormIn(page);
        await Expect.Visible(form.Submit);
        var links = await form.Find("a[href]:not([href^='#'])").EvaluateAllAsync<string[]>("(links) => links.map((link) => `${link.target} ${link.rel}`)");
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Equal("_blank noopener noreferrer", link));
    }

    private static string Bare(string parent, string url) =>
        $"{parent}/bare?sandbox=allow-scripts%20allow-forms%20allow-same-origin&url={Uri.EscapeDataString(url)}";

    // As the frame itself would say it, in the line's next message.
    private static async Task Forge(Microsoft.Playwright.IPage page, string message)
    {
        await page.Frames[1].EvaluateAsync(
            $"([nonce, id]) => parent.postMessage({{ ...{message}, version: 1, nonce, id }}, '*')",
            await page.EvaluateAsync<object[]>("[heard[0].data.nonce, 1000]"));
        await page.EvaluateAsync("() => new Promise((resolve) => setTimeout(resolve))");
    }
}
