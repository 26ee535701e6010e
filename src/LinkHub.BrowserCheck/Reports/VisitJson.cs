using System.Text.Json;
using System.Text.Json.Serialization;
using LinkHub.BrowserCheck.Visits;

namespace LinkHub.BrowserCheck.Reports;

/// <summary>
/// Results for programs, version 1: within it names and meanings stay, and names may be added.
/// </summary>
public static class VisitJson
{
    private const int Version = 1;

    public static string Of(IEnumerable<VisitResult> results) =>
        JsonSerializer.Serialize(
            new Document(Version, results.Select(Of)), VisitJsonContext.Default.Document);

    private static Result Of(VisitResult result)
    {
        var visit = result.Visit;
        return new Result(
            visit.Hub.Name,
            visit.Guide.Provider,
            visit.Guide.Method,
            visit.Guide.Kind,
            visit.View.ToString().ToLowerInvariant(),
            visit.IsPhone ? "phone" : "desktop",
            visit.Address,
            (long)result.Time.TotalMilliseconds,
            result.Findings.Select(finding => new Finding(
                finding.Rule.Id,
                finding.Rule.Name,
                finding.Rule.Severity.ToString().ToLowerInvariant(),
                finding.Message)));
    }

    internal sealed record Document(int Version, IEnumerable<Result> Visits);

    internal sealed record Result(
        string Hub,
        string Provider,
        string Method,
        string Kind,
        string View,
        string Device,
        string Address,
        long Milliseconds,
        IEnumerable<Finding> Findings);

    internal sealed record Finding(string Rule, string Name, string Severity, string Message);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(VisitJson.Document))]
internal sealed partial class VisitJsonContext : JsonSerializerContext;
