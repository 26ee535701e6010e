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
    private readonly ConcurrentDictionary<string, PlannedAnswer> _exchanges = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<SentForm> _received = new();
    private readonly ConcurrentQueue<SentForm> _tickets = new();
    private int _states;
    private readonly ConcurrentDictionary<string, (string Nonce, string Page, string Display)> _signIns =
        new(StringComparer.Ordinal);

    /// <summary>Where the provider asks people to approve.</summary>
    public string ProviderOrigin { get; set; } = "";

    /// <summary>The hub whose windows get results.</summary>
    public string HubOrigin { get; set; } = "";

    public IReadOnlyList<SentForm> Received => [.. _received];

    /// <summary>What came in with this session, or with the one that this ticket was exchanged for.</summary>
    public IReadOnlyList<SentForm> Of(string session) => [.. _received.Where(sent =>
        TicketOf(Token(sent)) == session || TicketOf(sent.Entries.GetValueOrDefault("session", "")) == session)];

    /// <summary>How a ticket was handed in, each time that it was.</summary>
    public IReadOnlyList<SentForm> ExchangesOf(string ticket) => [.. _tickets.Where(sent => Token(sent) == ticket)];

    /// <summary>Plans the answers of a session, or of a ticket's, in order; after the last everything is well.</summary>
    public void Plan(string session, params PlannedAnswer[] answers) => _plans[session] = new(answers);

    /// <summary>Plans what a ticket is exchanged for; unplanned it is a session for Brightwater, once.</summary>
    public void PlanExchange(string ticket, PlannedAnswer answer) => _exchanges[ticket] = answer;

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
        var rest = request.Path.Value![Path.Length..];
        if (rest == "/session")
        {
            _tickets.Enqueue(sent);
            await Exchange(sent, context);
            return;
        }

        _received.Enqueue(sent);
        await (rest switch
        {
            "/form" => Page(response, "<h1>Thank you</h1>"),
            "/approved" => Approved(request, response),
            _ when rest.StartsWith("/oauth/", StringComparison.Ordinal) => SignIn(sent, response),
            _ => Json(sent, context),
        });
    }

    private Task Exchange(SentForm sent, HttpContext context)
    {
        var ticket = Token(sent);
        var answer = _exchanges.TryGetValue(ticket, out var planned) ? planned
            : ExchangesOf(ticket).Count > 1 ? new PlannedAnswer(401)
            : PlannedAnswer.Session(ticket, """{"id":"acc_1","name":"Brightwater","user":"ada@brightwater.example"}""");
        return Write(answer, context);
    }

    private static string Token(SentForm sent) =>
        sent.Headers.GetValueOrDefault("authorization", "").Replace("Bearer ", "", StringComparison.Ordinal);

    private static string TicketOf(string session) =>
        session.EndsWith(PlannedAnswer.SessionEnd, StringComparison.Ordinal)
            ? session[..^PlannedAnswer.SessionEnd.Length]
            : session;

    private async Task Json(SentForm sent, HttpContext context)
    {
        var session = TicketOf(Token(sent));
        var answer = session.Length == 0 ? new PlannedAnswer(401)
            : _plans.TryGetValue(session, out var plan) && plan.TryDequeue(out var planned) ? planned
            : new PlannedAnswer(200, """{"account":{"id":"acc_1","name":"Brightwater"}}""");
        await Write(answer, context);
    }

    private static async Task Write(PlannedAnswer answer, HttpContext context)
    {
        await (answer.After ?? Task.CompletedTask);
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.ContentType;
        context.Response.Headers.RetryAfter = answer.RetryAfter;
        context.Response.Headers.Location = answer.Location;
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
            response.Redirect($"{page}#connect=done&nonce={nonce}");
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
