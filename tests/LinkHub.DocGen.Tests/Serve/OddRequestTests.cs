using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LinkHub.DocGen.Tests.Serve;

/// <summary>Whatever a preview is asked, it answers with a status that names the asker's fault, and goes on.</summary>
public sealed class OddRequestTests
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private static readonly string[] Methods = ["GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "TRACE", "PATCH", "BREW", "get", "GÉT"];

    private static readonly string[] Targets =
    [
        "/", "*", "/%c3%bc", "/%C3%BC/", "/ü", "/%", "/%zz", "/%ff%fe", "/%00", "/%0d%0aX-A:%20b", "/harbor/%f0%9f%98%80", "/harbor/help",
        "/harbor/help?a=%0d%0a", "/harbor/%c3%bc/", "/harbor/%e2%80%ae", "//", "/\\", "/harbor//", "/..", "/harbor/?%ff", "/fern?ü",
        "/~live/", "/~live/events", "/~live/answer?answer=%ff", "/~live/answer", "/~live/demo?%0a", "/~live/demo?form=%c3%bc", "/~live/live.js",
        "/~live/connect", "/~live/connect/", "/~live/connect/oauth", "/~live/connect/oauth/%c3%bc/x", "/~live/connectx",
        "http://127.0.0.1/", "http://evil.example/", "127.0.0.1:1", "",
    ];

    private static readonly string[] ContentTypes =
    [
        "application/json", "application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=x",
        "multipart/form-data; boundary=" + "y", "text/plain", "application/json; charset=utf-7", "a/b; charset=nonsense", ";;;", "*/*", "ü",
        "application/x-www-form-urlencoded; charset=utf-16", "multipart/form-data; boundary=\"\"",
    ];

    private static readonly string[] Bodies =
    [
        "", "{}", "{", "[]", "null", "\"x\"", "{\"fields\":[]}", "{\"fields\":{\"\\ud800\":1}}", "{\"fields\":{\"\\ud800\\ud800\":1,\"a\":2}}",
        "{\"fields\":{\"a\":1,\"a\":2}}", "{\"fields\":{\"\\u202e\\u0000\":1}}", "nonce=a&display=page&page=http://%", "nonce=abc&display=page&page=javascript:1",
        "nonce=abc&display=page&page=http://127.0.0.1:PORT/%c3%bc%0d%0a", "nonce=abc&display=page&page=http://127.0.0.1:PORT/ü?ü", "nonce=ü", "&&&==;;",
        "%ff=%ff", "--x\r\nContent-Disposition: form-data; name=\"fields.a\"\r\n\r\n1\r\n--x--\r\n", "--x\r\n", "--x\r\nÜ: \r\n\r\n", "\u0001\u0002",
    ];

    private static readonly string[] Lines =
    [
        "Content-Length: -1", "Content-Length: 99999999999999999999", "Content-Length: 5\r\nContent-Length: 6", "Content-Length: 2000000",
        "Transfer-Encoding: chunked", "Transfer-Encoding: chunked\r\nContent-Length: 3", "Transfer-Encoding: gzip", "Host: a\r\nHost: b", "Host:", "Host: [",
        "Host: ü", "Host: 127.0.0.1:99999999", "Host: localhost:", "Origin: null", "Origin: \u00fc", "Origin: http://[", "Origin: a\r\nOrigin: b",
        "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Site: none", "Expect: 100-continue", "Expect: nothing", "Upgrade: websocket\r\nConnection: Upgrade",
        "Cookie: " + "a=b;", "X: " + "\u0000", ": x", "no colon", "Content-Type: \u00fc", "Range: bytes=0-99999999999999999999", "If-None-Match: *",
    ];

    [Fact]
    public async Task No_request_of_any_shape_is_the_programs_fault()
    {
        await using var preview = await LivePreview.Start();
        var own = $"Host: 127.0.0.1:{preview.Port}\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n";
        string[] requests =
        [
            .. from method in Methods from target in Targets select $"{method} {target} HTTP/1.1\r\n{own}\r\n",
            .. from type in ContentTypes
               from body in Bodies.Select(body => body.Replace("PORT", $"{preview.Port}", StringComparison.Ordinal))
               from path in new[] { "/~live/connect", "/~live/connect/oauth/a/b" }
               select $"POST {path} HTTP/1.1\r\n{own}Content-Type: {type}\r\nContent-Length: {StrictUtf8.GetByteCount(body)}\r\n\r\n{body}",
            .. from line in Lines from method in new[] { "GET /harbor/", "POST /~live/connect" } select $"{method} HTTP/1.1\r\n{own}{line}\r\n\r\nabc",
            $"GET /harbor/{new string('a', 7_000)} HTTP/1.1\r\n{own}\r\n",
            $"POST /~live/connect HTTP/1.1\r\n{own}Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n{new string('[', 100_000)}",
            $"POST /~live/connect HTTP/1.1\r\n{own}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 40000\r\n\r\n{string.Concat(Enumerable.Repeat("a=b&", 10_000))}",
            "GET / HTTP/1.0\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET\r\n\r\n", "\r\n\r\n", "\u0016\u0003\u0001", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        ];

        Assert.True(requests.Length > 900);
        var answered = 0;
        foreach (var request in requests)
        {
            var status = await Ask(preview.Port, request);
            answered += status.Length > 0 ? 1 : 0;
            Assert.False(status.StartsWith('5') && status != "505", $"{status}: {request[..Math.Min(300, request.Length)]}");
        }

        Assert.InRange(answered, requests.Length * 9 / 10, requests.Length);
        Assert.Contains("Some help", await preview.Get("harbor/help/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Origin: https://evil.example", "403")]
    [InlineData("Origin: null", "403")]
    [InlineData("Origin: http://127.0.0.1:1", "403")]
    [InlineData("Origin: http://localhost:PORT", "403")]
    [InlineData("Origin: https://127.0.0.1:PORT", "403")]
    [InlineData("Origin: null\r\nSec-Fetch-Site: cross-site", "403")]
    [InlineData("Origin: http://127.0.0.1:PORT\r\nSec-Fetch-Site: same-site", "403")]
    [InlineData("Sec-Fetch-Site: none", "403")]
    [InlineData("X: y", "403")]
    [InlineData("Origin: http://127.0.0.1:PORT", "2")]
    [InlineData("Sec-Fetch-Site: same-origin", "2")]
    [InlineData("Origin: null\r\nSec-Fetch-Site: same-origin", "2")]
    public async Task Only_the_previews_own_pages_send_and_choose(string headers, string status)
    {
        await using var preview = await LivePreview.Start();
        headers = headers.Replace("PORT", $"{preview.Port}", StringComparison.Ordinal);
        var end = $" HTTP/1.1\r\nHost: 127.0.0.1:{preview.Port}\r\n{headers}\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{{}}";

        Assert.StartsWith(status, await Ask(preview.Port, "POST /~live/answer?answer=500" + end), StringComparison.Ordinal);
        var answer = await Ask(preview.Port, "POST /~live/connect" + end);

        Assert.Equal(status == "403" ? "403" : "500", answer);
        Assert.Equal(status != "403", preview.Printed.Contains("a form sent", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0.0.0.0", "whoever is on every network of this machine")]
    [InlineData("::", "whoever is on every network of this machine")]
    [InlineData("127.0.0.1", null)]
    [InlineData("::1", null)]
    [InlineData("192.0.2.7", "whoever is on the network of 192.0.2.7")]
    [InlineData("fe80::1", "whoever is on the network of [fe80::1]")]
    public void An_address_that_others_reach_is_warned_of(string host, string? warning)
    {
        var said = LinkHub.DocGen.Serve.OwnHosts.Warning(IPAddress.Parse(host));

        Assert.Equal(warning is not null, said is not null);
        Assert.Contains(warning ?? "", said ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_for_others_answers_to_this_machines_names_alone()
    {
        await using var preview = await LivePreview.Start(IPAddress.Any);
        var name = Dns.GetHostName();

        Assert.Contains("warning: whoever is on every network", preview.Warned, StringComparison.Ordinal);
        Assert.Contains($"at http://127.0.0.1:{preview.Port}/", preview.Printed, StringComparison.Ordinal);
        foreach (var (host, status) in new[] { (name, "302"), (name.ToUpperInvariant(), "302"), ("localhost", "302"), ("evil.example", "403"), ($"{name}.evil.example", "403"), ("192.0.2.1", "403"), ("0.0.0.0", "403") })
        {
            Assert.Equal(status, await Ask(preview.Port, $"GET / HTTP/1.1\r\nHost: {host}:{preview.Port}\r\nConnection: close\r\n\r\n"));
        }
    }

    /// <summary>
    /// Sends bytes as they are and gives the status of the answer; empty where the connection is closed or
    /// more is waited for.
    /// </summary>
    private static async Task<string> Ask(int port, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port);
        var stream = client.GetStream();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        try
        {
            await stream.WriteAsync(StrictUtf8.GetBytes(request), patience.Token);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            var line = await reader.ReadLineAsync(patience.Token) ?? "";
            return line.Split(' ') is [_, var status, ..] ? status : "";
        }
        catch (Exception problem) when (problem is IOException or OperationCanceledException)
        {
            return "";
        }
    }
}
