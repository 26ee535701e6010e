using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace LinkHub.DocGen.Tests.Serve;

/// <summary>A preview as a browser meets it, friendly or not.</summary>
public sealed class LiveSessionTests
{
    [Fact]
    public async Task A_change_is_told_with_its_page_and_what_is_wrong_and_mended_again()
    {
        await using var preview = await LivePreview.Start();
        await using var events = preview.Events().GetAsyncEnumerator();
        Assert.Equal(("state", 0), await Next(events));

        preview.Save("pages/help.mdx", LivePreview.Page("Some <Note>better help."));
        Assert.Equal(("change", 1), await Next(events));
        var told = JsonDocument.Parse(events.Current.Data).RootElement;
        Assert.Equal("help/", told.GetProperty("addresses")[0].GetString());
        Assert.Contains("6 | Some <Note>better help.", told.GetProperty("findings")[0].GetString(), StringComparison.Ordinal);
        Assert.Contains("better help", await preview.Get("harbor/help/"), StringComparison.Ordinal);
        Assert.Contains("better help", await preview.Get("fern/help/"), StringComparison.Ordinal);

        preview.Save("pages/help.mdx", LivePreview.Page("The best help."));
        Assert.Equal(("change", 0), await Next(events));
        Assert.Contains("The best help", await preview.Get("harbor/help/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_title_a_new_page_and_a_removed_one_change_everything()
    {
        await using var preview = await LivePreview.Start();
        await using var events = preview.Events().GetAsyncEnumerator();
        await Next(events);

        preview.Save("pages/help.mdx", "---\ntitle: Rescue\ndescription: What helps.\n---\n\nText.\n");
        await Next(events);
        Assert.Contains("Rescue", await preview.Get("harbor/"), StringComparison.Ordinal);

        preview.Save("pages/more.mdx", "---\ntitle: More\ndescription: Of it.\n---\n\nText.\n");
        await Next(events);
        Assert.Contains("<title>More", await preview.Get("harbor/more/"), StringComparison.Ordinal);

        File.Delete(preview.Content["pages/more.mdx"]);
        await Next(events);
        using var gone = await preview.Browser.GetAsync("harbor/more/");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task A_dead_link_of_a_brand_is_said_while_it_is_there()
    {
        await using var preview = await LivePreview.Start();
        await using var events = preview.Events().GetAsyncEnumerator();
        await Next(events);
        const string brand = "brands/harbor/brand.yaml";
        const string text = "name: Harbor\nhub: Harbor Hub\nwhitelabel: false\n";
        preview.Save(brand, text + "links: {footer: [{text: Help, url: /help/#gone}, {text: Old, url: /old/}]}\n");
        Assert.Equal(("change", 2), await Next(events));
        var told = JsonDocument.Parse(events.Current.Data).RootElement.GetProperty("findings");
        Assert.Contains("`#g-gone` names nothing on `/help/`", told[0].GetString(), StringComparison.Ordinal);
        Assert.Contains("the hub of `harbor` has no `old/`", told[1].GetString(), StringComparison.Ordinal);

        preview.Save(brand, text);
        Assert.Equal(("change", 0), await Next(events));
    }

    [Fact]
    public async Task A_settings_file_that_breaks_for_a_moment_is_survived()
    {
        await using var preview = await LivePreview.Start();
        await using var events = preview.Events().GetAsyncEnumerator();
        await Next(events);
        preview.Save("brands/fern/brand.yaml", "name: [Fern\n");
        var (_, errors) = await Next(events);
        Assert.NotEqual(0, errors);
        preview.Save("brands/fern/brand.yaml", "name: Fern\nhub: Fern Desk\nwhitelabel: true\n");
        Assert.Equal(("change", 0), await Next(events));
        Assert.Contains("Fern Desk", await preview.Get("fern/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_that_appears_or_changes_is_read()
    {
        await using var preview = await LivePreview.Start();
        await using var events = preview.Events().GetAsyncEnumerator();
        await Next(events);
        Directory.CreateDirectory(preview.Content["theme"]);
        Assert.Equal(("change", 0), await Next(events));
        preview.Save("theme/Footer.cshtml", "<footer>\0</footer>");
        Assert.Equal(("change", 1), await Next(events));
        Assert.Contains("theme/Footer.cshtml:1:9", events.Current.Data, StringComparison.Ordinal);

        preview.Save("theme/Footer.cshtml", "<footer></footer>");
        Assert.Equal(("change", 0), await Next(events));
    }

    [Theory]
    [InlineData("/harbor/..%2f..%2fetc/passwd", "400 404")]
    [InlineData("/harbor/%5c..%5cetc", "400 404")]
    [InlineData("//etc/passwd", "400 404")]
    [InlineData("/../../etc/passwd", "302 400 404")]
    [InlineData("/harbor/help/%00", "400 404")]
    [InlineData("/harbor/help/#x", "400 404")]
    [InlineData("/harbor/nothing/", "404")]
    [InlineData("/~live/nothing", "404")]
    [InlineData("/harbor/help", "302")]
    [InlineData("/harbor/help/", "200")]
    public async Task No_address_leads_out(string target, string statuses)
    {
        await using var preview = await LivePreview.Start();
        var status = await Raw(preview.Port, $"GET {target} HTTP/1.1\r\nHost: localhost:{preview.Port}\r\nConnection: close\r\n\r\n");
        Assert.Contains(status, statuses.Split(' '));
    }

    [Fact]
    public async Task A_foreign_name_method_or_a_huge_address_is_refused()
    {
        await using var preview = await LivePreview.Start();
        var own = $"Host: 127.0.0.1:{preview.Port}\r\nConnection: close\r\n\r\n";
        Assert.Equal("403", await Raw(preview.Port, "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"));
        Assert.Equal("403", await Raw(preview.Port, $"GET / HTTP/1.1\r\nHost: evil.example:{preview.Port}\r\nConnection: close\r\n\r\n"));
        Assert.Equal("403", await Raw(preview.Port, "GET / HTTP/1.1\r\nHost: 127.0.0.1:1\r\nConnection: close\r\n\r\n"));
        Assert.Equal("405", await Raw(preview.Port, $"DELETE /harbor/ HTTP/1.1\r\n{own}"));
        Assert.Equal("414", await Raw(preview.Port, $"GET /{new string('a', 100_000)} HTTP/1.1\r\n{own}"));
    }

    [Fact]
    public async Task Another_site_may_not_read_an_answer()
    {
        await using var preview = await LivePreview.Start();
        using var request = new HttpRequestMessage(HttpMethod.Get, "harbor/");
        request.Headers.Add("Origin", "https://evil.example");
        using var answer = await preview.Browser.SendAsync(request);
        Assert.DoesNotContain("Access-Control-Allow-Origin", answer.Headers.Select(header => header.Key));
    }

    [Fact]
    public async Task A_thousand_open_streams_are_capped_and_pages_still_come()
    {
        await using var preview = await LivePreview.Start();
        var streams = new List<HttpResponseMessage>();
        try
        {
            for (var i = 0; i < 200; i++)
            {
                streams.Add(await preview.Browser.GetAsync("~live/events", HttpCompletionOption.ResponseHeadersRead));
            }

            Assert.Equal(64, streams.Count(answer => answer.StatusCode == HttpStatusCode.OK));
            Assert.All(streams.Skip(64), answer => Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode));
            Assert.Contains("Some help", await preview.Get("harbor/help/"), StringComparison.Ordinal);
        }
        finally
        {
            streams.ForEach(answer => answer.Dispose());
        }
    }

    [Fact]
    public async Task A_taken_port_gives_the_next_one_and_an_interrupt_ends_it()
    {
        await using var preview = await LivePreview.Start();
        var output = new StringWriter();
        using var stop = new CancellationTokenSource();
        var second = LinkHub.DocGen.Serve.LiveSession.Run(
            new(preview.Content.Path),
            preview.Port,
            host: null,
            new(TextWriter.Synchronized(output), TextWriter.Null, LinkHub.Guides.Text.Reports.TextStyle.Plain),
            stop.Token);
        while (!output.ToString().Contains("Ctrl+C", StringComparison.Ordinal))
        {
            await Task.Yield();
        }

        Assert.DoesNotContain($":{preview.Port}/", output.ToString(), StringComparison.Ordinal);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        await preview.Stop();
    }

    [Theory]
    [InlineData("200", HttpStatusCode.OK, "\"account\"")]
    [InlineData("202", HttpStatusCode.Accepted, "\"poll\"")]
    [InlineData("422", HttpStatusCode.UnprocessableEntity, "\"field\":\"apiKey\"")]
    [InlineData("429", HttpStatusCode.TooManyRequests, "{}")]
    public async Task Forms_are_answered_as_chosen_and_their_values_are_printed_nowhere(
        string answer, HttpStatusCode status, string expected)
    {
        await using var preview = await LivePreview.Start();
        preview.Browser.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        using var choice = await preview.Browser.PostAsync($"~live/answer?answer={answer}", content: null);
        using var body = new StringContent(
            """{"provider":"keap","fields":{"apiKey":"very-secret-value"}}""", Encoding.ASCII, "application/json");
        using var response = await preview.Browser.PostAsync("~live/connect", body);
        Assert.Equal(status, response.StatusCode);
        Assert.Contains(expected, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains($"a form sent apiKey; answered {answer}", preview.Printed, StringComparison.Ordinal);
        Assert.DoesNotContain("very-secret", preview.Printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("popup", HttpStatusCode.OK, "nonce: \"abc123\", status: 200")]
    [InlineData("page", HttpStatusCode.Redirect, "#connect=done")]
    public async Task Signing_in_is_skipped_and_answered_to_the_window_or_the_page(
        string display, HttpStatusCode status, string expected)
    {
        await using var preview = await LivePreview.Start();
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var browser = new HttpClient(handler) { BaseAddress = preview.Browser.BaseAddress };
        browser.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["nonce"] = "abc123",
            ["display"] = display,
            ["page"] = preview.Browser.BaseAddress + "harborline/embed/",
            ["fields.region"] = "very-secret-value",
        });
        using var response = await browser.PostAsync("~live/connect/oauth/lumen/oauth-2-0", form);
        Assert.Equal(status, response.StatusCode);
        Assert.Contains(expected, response.Headers.Location + await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("a form asked to sign in, region; answered 200", preview.Printed, StringComparison.Ordinal);
        Assert.DoesNotContain("very-secret", preview.Printed, StringComparison.Ordinal);
    }

    private static async Task<(string Name, int Errors)> Next(IAsyncEnumerator<(string Name, string Data)> events)
    {
        Assert.True(await events.MoveNextAsync());
        return (events.Current.Name, JsonDocument.Parse(events.Current.Data).RootElement.GetProperty("errors").GetInt32());
    }

    private static async Task<string> Raw(int port, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port);
        var stream = client.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        }
        catch (IOException)
        {
            // A server may close before a huge request is sent.
        }

        using var reader = new StreamReader(stream);
        return (await reader.ReadLineAsync())?.Split(' ')[1] ?? "";
    }
}
