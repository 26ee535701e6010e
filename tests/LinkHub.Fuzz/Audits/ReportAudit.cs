using System.Text.Json;
using System.Text.RegularExpressions;

namespace LinkHub.Fuzz.Audits;

/// <summary>Whether a report is what the programs that read it expect.</summary>
internal static partial class ReportAudit
{
    /// <summary>What is wrong with a report, or null.</summary>
    public static string? Problem(string format, string text, string content) => format switch
    {
        "json" => Json(text, root => root.GetProperty("version").GetInt32() == 1
            ? root.GetProperty("findings").EnumerateArray().Select(finding => FindingProblem(finding, content))
                .FirstOrDefault(problem => problem is not null)
            : "another version"),
        "sarif" => Json(text, SarifProblem),
        "junit" => TextAudit.Problem(".xml", text),
        "github" => text.Split('\n')[..^2].FirstOrDefault(line => !line.StartsWith("::", StringComparison.Ordinal)) is { } line
            ? $"a line that is no command: {line}"
            : null,
        _ => null,
    };

    private static string? Json(string text, Func<JsonElement, string?> problem)
    {
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 1_000 });
            return problem(json.RootElement);
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return $"{wrong.GetType().Name}: {wrong.Message}";
        }
    }

    // Links are followed; one may lead nowhere, or to itself.
    private static long? LengthOf(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return stream.Length;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string? FindingProblem(JsonElement finding, string content)
    {
        var (rule, path) = (finding.GetProperty("rule").GetString(), finding.GetProperty("path").GetString()!);
        var (start, end) = (finding.GetProperty("start"), finding.GetProperty("end"));
        var isOrdered = (Line(start), Column(start)).CompareTo((Line(end), Column(end))) <= 0;
        if (Line(start) < 1 || Column(start) < 1 || !isOrdered)
        {
            return $"{rule} has no place";
        }

        // A file may be unreadable, or be one that should be there.
        var file = Path.Combine(content, path);
        var length = LengthOf(file) ?? int.MaxValue;
        return Line(end) > length + 1 || Column(end) > length + 1 ? $"{rule} lies outside its file" : null;
    }

    private static int Line(JsonElement position) => position.GetProperty("line").GetInt32();

    private static int Column(JsonElement position) => position.GetProperty("column").GetInt32();

    private static string? SarifProblem(JsonElement root)
    {
        if (root.GetProperty("version").GetString() != "2.1.0" || root.GetProperty("$schema").GetString() is null)
        {
            return "another version of SARIF";
        }

        var run = root.GetProperty("runs")[0];
        var driver = run.GetProperty("tool").GetProperty("driver");
        var rules = driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToArray();
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            var id = result.GetProperty("ruleId").GetString();
            if (!rules.Contains(id) || (result.TryGetProperty("ruleIndex", out var index) && rules[index.GetInt32()] != id))
            {
                return "a result of a rule that is not listed";
            }

            var level = result.GetProperty("level").GetString();
            var text = result.GetProperty("message").GetProperty("text").GetString();
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            var uri = place.GetProperty("artifactLocation").GetProperty("uri").GetString();
            var region = place.GetProperty("region");
            if (level is not ("error" or "warning" or "note") || string.IsNullOrEmpty(text)
                || !IsAddress(uri)
                || region.GetProperty("startLine").GetInt32() < 1 || region.GetProperty("startColumn").GetInt32() < 1)
            {
                return $"a result of {id} has a wrong level, message, address or region: {uri}";
            }
        }

        return null;
    }

    // `Uri.IsWellFormedUriString` refuses `%5C` in the address of a file, which RFC 3986 allows.
    private static bool IsAddress(string? text) =>
        text is { Length: > 0 } && Address().IsMatch(text) && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _);

    [GeneratedRegex(@"^(?>[A-Za-z0-9._~:/?#@!$&'()*+,;=\[\]-]|%[0-9A-Fa-f]{2})+$")]
    private static partial Regex Address();
}
