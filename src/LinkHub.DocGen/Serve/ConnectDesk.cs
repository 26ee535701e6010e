using System.Globalization;
using System.Text.Json;
using LinkHub.Guides.Text;
using Microsoft.AspNetCore.Http;

namespace LinkHub.DocGen.Serve;

/// <summary>
/// A connect endpoint for trying forms: it accepts any ticket and any session, gives the answer that the
/// page's address asks for (<c>?answer=422</c>), and prints the names of the fields it received, never their
/// values. A ticket names the answer it stands for, as it is exchanged before the page has chosen one.
/// </summary>
/// <param name="tell">Receives a line for people.</param>
internal sealed class ConnectDesk(Action<string> tell)
{
    /// <summary>The first part of the endpoint's address.</summary>
    public const string Path = "/~live/connect";

    /// <summary>Answers with another user's session, as a link from a stranger would.</summary>
    private const string Foreign = "foreign";

    /// <summary>Answers as an endpoint without sessions.</summary>
    private const string NoSession = "nosession";

    private const string FieldPrefix = "fields.";
    private const int MostBytes = 1 << 20;

    private volatile string _answer = "200";
    private int _polls;

    /// <summary>The answers that a page can ask for.</summary>
    public static readonly IReadOnlyList<string> Answers =
        ["200", "202", "422", "401", "429", "500", Foreign, NoSession];

    /// <summary>Chooses the answer to the next requests.</summary>
    public void Choose(string answer) => _answer = Answers.Contains(answer) ? answer : "200";

    private int Status => int.TryParse(_answer, CultureInfo.InvariantCulture, out var status) ? status : 200;

    public async Task Answer(HttpContext context)
    {
        if (context.Request.Path == Path + "/session")
        {
            await GiveSession(context);
            return;
        }

        if (HttpMethods.IsGet(context.Request.Method))
        {
            // The first question after a 202 finds the account still waiting.
            var isWaiting = Interlocked.Increment(ref _polls) % 2 == 1;
            await Write(context, isWaiting ? 202 : 200, isWaiting ? "{}" : """{"account":"account-1"}""");
            return;
        }

        var names = await FieldNames(context.Request);
        if (names is null)
        {
            await Write(context, 400, """{"errors":[]}""");
            return;
        }

        if (context.Request.Path.StartsWithSegments(Path + "/oauth", StringComparison.Ordinal))
        {
            tell(
                $"a form asked to sign in{string.Concat(names.Select(name => $", {name}"))}; answered {_answer}");
            await SignIn(context);
            return;
        }

        tell(
            $"a form sent {(names.Count == 0 ? "no fields" : string.Join(", ", names))}; answered {_answer}");
        context.Response.Headers.RetryAfter = _answer == "429" ? "5" : default;
        var first = names is [var name, ..] ? name : null;
        await Write(context, Status, _answer switch
        {
            _ when Status == 200 => """{"account":"account-1"}""",
            "202" => $$"""{"poll":"{{Path}}/accounts/account-1"}""",
            "422" when first is not null =>
                $$"""{"errors":[{"field":{{JsonSerializer.Serialize(first)}},"message":"The provider does not accept this value."}]}""",
            "422" => """{"errors":[]}""",
            _ => "{}",
        });
    }

    private Task GiveSession(HttpContext context)
    {
        var ticket = context.Request.Headers.Authorization.ToString();
        var answer = ticket is $"Bearer {Foreign}" or $"Bearer {NoSession}"
            ? ticket["Bearer ".Length..]
            : "200";
        tell($"a form asked whom it is for; answered {answer}");
        return answer switch
        {
            NoSession => Write(context, 404, "{}"),
            Foreign =>
                Write(context, 200, Session("account-2", "Somebody Else", "mallory@elsewhere.example")),
            _ => Write(context, 200, Session("account-1", "Brightwater", "ada@brightwater.example")),
        };
    }

    private static string Session(string id, string name, string user) =>
        JsonSerializer.Serialize(new { session = "preview-session", account = new { id, name, user } });

    // Names are kept, values never leave this method. A name with half a surrogate pair is an invalid
    // operation.
    private static async Task<IReadOnlyList<string>?> FieldNames(HttpRequest request)
    {
        try
        {
            if (request.HasFormContentType)
            {
                return [.. (await request.ReadFormAsync()).Keys
                    .Where(key => key.StartsWith(FieldPrefix, StringComparison.Ordinal))
                    .Select(key => VisibleText.Of(key.AsSpan(FieldPrefix.Length)))];
            }

            if (request.ContentLength is not (>= 0 and <= MostBytes))
            {
                return null;
            }

            using var body = await JsonDocument.ParseAsync(request.Body);
            return body.RootElement.ValueKind == JsonValueKind.Object
                && body.RootElement.TryGetProperty("fields", out var fields)
                && fields.ValueKind == JsonValueKind.Object
                    ? [.. fields.EnumerateObject().Select(field => VisibleText.Of(field.Name))]
                    : [];
        }
        catch (Exception problem) when (problem is JsonException or IOException or InvalidDataException
            or InvalidOperationException)
        {
            return null;
        }
    }

    // The provider's approval is skipped: the window answers at once, or the page comes back.
    private async Task SignIn(HttpContext context)
    {
        var form = context.Request.HasFormContentType
            ? await context.Request.ReadFormAsync()
            : FormCollection.Empty;
        var nonce = form["nonce"].ToString();
        if (nonce.Length is 0 or > 64 || !nonce.All(char.IsAsciiLetterOrDigit))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (form["display"] == "page" && Uri.TryCreate(form["page"], UriKind.Absolute, out var page)
            && page.Scheme == Uri.UriSchemeHttp && page.Authority == context.Request.Host.Value)
        {
            var result = Status == 200 ? "done" : "failed";
            context.Response.Redirect($"{page.GetLeftPart(UriPartial.Query)}#connect={result}&nonce={nonce}");
            return;
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync($$"""
            <!DOCTYPE html><title>Signed in</title><script>
            opener.postMessage({type: "connect:result", version: 1, nonce: "{{nonce}}", status: {{Status}},
              account: "account-1"}, location.origin);
            </script>
            """);
    }

    private static Task Write(HttpContext context, int status, string json)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json);
    }
}
