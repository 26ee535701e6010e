using System.Text;
using System.Text.Json;
using LinkHub.BrowserCheck.Visits;

namespace LinkHub.BrowserCheck.Reports;

/// <summary>Results for programs, version 1: within it names and meanings stay, and names may be added.</summary>
public static class VisitJson
{
    private const int Version = 1;

    public static string Of(IEnumerable<VisitResult> results)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartArray("visits");
            foreach (var result in results)
            {
                Write(json, result);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.ASCII.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, VisitResult result)
    {
        var visit = result.Visit;
        json.WriteStartObject();
        json.WriteString("hub", visit.Hub.Name);
        json.WriteString("provider", visit.Guide.Provider);
        json.WriteString("method", visit.Guide.Method);
        json.WriteString("kind", visit.Guide.Kind);
        json.WriteString("view", visit.View.ToString().ToLowerInvariant());
        json.WriteString("device", visit.IsPhone ? "phone" : "desktop");
        json.WriteString("address", visit.Address);
        json.WriteNumber("milliseconds", (long)result.Time.TotalMilliseconds);
        json.WriteStartArray("findings");
        foreach (var finding in result.Findings)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Rule.Id);
            json.WriteString("name", finding.Rule.Name);
            json.WriteString("severity", finding.Rule.Severity.ToString().ToLowerInvariant());
            json.WriteString("message", finding.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
