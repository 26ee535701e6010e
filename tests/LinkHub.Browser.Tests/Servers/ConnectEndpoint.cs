using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace LinkHub.Browser.Tests.Servers;

/// <summary>
/// A small, true implementation of the connect protocol's other side. Each session has its planned answers,
/// and all that came in.
/// </summary>
internal sealed class ConnectEndpoint
{
    public const string Path = "/connect";

    /// <summary>How the sessions begin that are led to the provider by a redirect, as they should not be.</summary>
    public const string Redirected = "redirected";

    private readonly ConcurrentDictionary<string, ConcurrentQueue<PlannedAnswer>> _plans = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<SentForm> _received = new();
    private int _states;
    private readonly ConcurrentDictionary<string, (string Nonce, string Page, string Display)> _signIns =
        new(StringComparer.Ordinal);

    /// <summary>Where the provider asks people to approve.</summary>
    public string ProviderOrigin { get; set; } = "";

    /// <summary>The hub whose windows get results.</summary>
    public string HubOrigin { get; set; } = "";

    public IReadOnlyList<SentForm> Received => [.. _received];

    /// <summary>What came in with this session.</summary>
    public IReadOnlyList<SentForm> Of(string session) => [.. _received.Where(sent =>
        sent.Headers.GetValueOrDefault("authorization") == $"Bearer {session}"
        || sent.Body.Contains($"session={session}", StringComparison.Ordinal))];

    /// <summary>Plans a session's answers, in order; after the last everything is well.</summary>
    public void Plan(string session, params PlannedAnswer[] answers) => _plans[session] = new(answers);

    public async Task Answer(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.AccessControlAllowOrigin = request.Headers.Origin;
        response.Headers.AccessControlAllowHeaders = "authorization, content-type, idempotency-key";
        response.Headers.AccessControlExposeHeaders = "retry-after";
        if (HttpMethods.IsOptions(request.Method))
        {
            response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        var sent = await Read(request);
        _received.Enqueue(sent);
        var rest = request.Path.Value![Path.Length..];
        await (rest switch
        {
            "/form" => Page(response, "<h1>Thank you</h1>"),
            "/approved" => Approved(request, response),
            _ when rest.StartsWith("/oauth/", StringComparison.Ordinal) => SignIn(sent, response),
            _ => Json(sent, context),
        });
    }

    private async Task Json(SentForm sent, HttpContext context)
    {
        var session = sent.Headers.GetValueOrDefault("authorization", "").Replace("Bearer ", "", StringComparison.Ordinal);
        var answer = session.Length == 0 ? new PlannedAnswer(401)
            : _plans.TryGetValue(session, out var plan) && plan.TryDequeue(out var planned) ? planned
            : new PlannedAnswer(200, """{"account":{"id":"acc_1","name":"Brightwater"}}""");
        await (answer.After ?? Task.CompletedTask);
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = "application/json";
        context.Response.Headers.RetryAfter = answer.RetryAfter;
        await context.Response.WriteAsync(answer.Json);
    }

    // A policy's form-action also holds for redirects, so the way to the provider is a page that goes on by itself.
    private async Task SignIn(SentForm sent, HttpResponse response)
    {
        var entries = sent.Entries;
        var state = $"state-{Interlocked.Increment(ref _states)}";
        _signIns[state] = (entries["nonce"], entries["page"], entries["display"]);
        if (entries.GetValueOrDefault("session", "").StartsWith(Redirected, StringComparison.Ordinal))
        {
            response.Redirect($"{ProviderOrigin}/approve?state={state}");
            return;
        }

        await Page(response, $"<meta http-equiv=\"refresh\" content=\"0; url={ProviderOrigin}/approve?state={state}\">");
    }

    private async Task Approved(HttpRequest request, HttpResponse response)
    {
        var (nonce, page, display) = _signIns[request.Query["state"].ToString()];
        if (display == "page")
        {
            response.Redirect($"{page}#connect=done");
            return;
        }

        await Page(response, $$"""
            <script>
            opener.postMessage(
              {type: "connect:result", version: 1, nonce: "{{nonce}}", status: 200, account: "Brightwater"}, "{{HubOrigin}}");
            </script>
            """);
    }

    private static Task Page(HttpResponse response, string html)
    {
        response.ContentType = "text/html; charset=utf-8";
        return response.WriteAsync($"<!DOCTYPE html><html lang=\"en\"><title>Connect</title>{html}");
    }

    private static async Task<SentForm> Read(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var headers = request.Headers.ToDictionary(
            header => header.Key.ToLowerInvariant(), header => header.Value.ToString(), StringComparer.Ordinal);
        return new SentForm(
            request.Method, request.Path.Value!, request.QueryString.Value!, headers, await reader.ReadToEndAsync());
    }
}
