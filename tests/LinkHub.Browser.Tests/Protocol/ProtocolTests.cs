using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using LinkHub.Browser.Tests.Servers;

namespace LinkHub.Browser.Tests.Protocol;

/// <summary>The published description and the endpoint that forms are tried on say the same.</summary>
public sealed class ProtocolTests
{
    private const string Request =
        """{"provider":"lumen","method":"api-key","kind":"link-account","environment":null,"scopes":[],"fields":{"apiKey":"x"}}""";

    public static TheoryData<string, string, int> Answers
    {
        get
        {
            var data = new TheoryData<string, string, int>();
            foreach (var (verb, path, status) in ProtocolFile.Read().Answers)
            {
                data.Add(verb, path, status);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_answer_is_given_as_described(string verb, string path, int status)
    {
        var endpoint = new ConnectEndpoint();
        endpoint.Plan("s", new PlannedAnswer(status, Body(status)) { RetryAfter = status == 429 ? "5" : null });
        if (status != 200)
        {
            endpoint.PlanExchange("s", new PlannedAnswer(status));
        }

        await using var server = await LocalServer.Start(endpoint.Answer);
        using var client = new HttpClient { BaseAddress = new Uri(server.Origin) };
        using var response = await client.SendAsync(Asked(verb, path));

        Assert.Equal(status, (int)response.StatusCode);
        var body = await response.Content.ReadAsStringAsync();
        var json = response.Content.Headers.ContentType?.MediaType == "application/json" ? body : "null";
        Assert.Empty(ProtocolFile.Read().WrongAnswer(verb, path, status, JsonDocument.Parse(json).RootElement));
        Assert.Equal(status == 429, response.Headers.RetryAfter is not null);
    }

    [Theory]
    [InlineData("Request", """{"provider":"a","method":"b","kind":"link-account","environment":"c","scopes":["d"],"fields":{}}""", "")]
    [InlineData("Request", """{"provider":"a","method":"b","kind":"other","environment":null,"scopes":"d","fields":{"k":1},"more":0}""",
        "Request.kind is none of [\"link-account\",\"connector-profile\"]|Request.scopes is a string|Request.fields.k is a number|Request.more is unknown")]
    [InlineData("Session", """{"session":"a b","account":{"name":"Brightwater"}}""",
        "Session.session breaks ^[A-Za-z0-9_.~+/=-]{1,4096}$|Session.account.id is missing")]
    [InlineData("Problems", "{}", "Problems.errors is missing")]
    [InlineData("Connected", """{"account":1}""", "Connected.account is not one of several")]
    public void The_description_tells_right_from_wrong(string schema, string json, string wrong) => Assert.Equal(
        wrong.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Replace(" \"", "\"", StringComparison.Ordinal)),
        ProtocolFile.Read().Wrong(schema, JsonDocument.Parse(json).RootElement)
            .Select(line => line.Replace(" \"", "\"", StringComparison.Ordinal)));

    private static string Body(int status) => status switch
    {
        200 => """{"account":{"id":"acc_1","name":"Brightwater"}}""",
        202 => """{"poll":"/connect/status/1"}""",
        422 => """{"errors":[{"field":"apiKey","message":"Unknown key"}]}""",
        _ => "{}",
    };

    private static HttpRequestMessage Asked(string verb, string path)
    {
        var address = path.Replace("{provider}", "lumen", StringComparison.Ordinal)
            .Replace("{method}", "oauth-2-0", StringComparison.Ordinal).Replace("{id}", "1", StringComparison.Ordinal);
        var request = new HttpRequestMessage(new HttpMethod(verb), address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "s");
        if (path == "/connect")
        {
            request.Content = new StringContent(Request, Encoding.ASCII, "application/json");
        }
        else if (verb == "POST")
        {
            request.Content = new FormUrlEncodedContent(
                new Dictionary<string, string> { ["nonce"] = "n", ["page"] = "p", ["display"] = "popup" });
        }

        return request;
    }
}
