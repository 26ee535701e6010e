using System.Text;
using System.Text.Json;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.DocGen.Serve;

/// <summary>What open pages are told, as JSON of ASCII alone.</summary>
internal static class LiveMessages
{
    private const int MostBlocks = 20;

    /// <summary>What is wrong and which brands there are; sent first and after each change.</summary>
    /// <param name="state">What is served.</param>
    /// <param name="change">What looks different; null in the first message.</param>
    /// <param name="pathPrefix">Put before paths of findings so that a terminal can open them.</param>
    public static string Of(LiveState state, LiveChange? change, string pathPrefix)
    {
        var findings = state.AllFindings();
        var report = new TextReport(pathPrefix, TextStyle.Plain);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteBoolean("everything", change?.IsEverything == true);
            WriteList(json, "addresses", change?.Addresses ?? []);
            WriteList(json, "brands", state.Brands.Select(brand => brand.Id));
            json.WriteNumber("errors", findings.Count(d => d.Severity == Severity.Error));
            json.WriteNumber("warnings", findings.Count(d => d.Severity == Severity.Warning));
            WriteList(json, "findings", findings
                .Where(finding => finding.Severity > Severity.Hint)
                .OrderByDescending(finding => finding.Severity)
                .Take(MostBlocks)
                .Select(report.Render));
            json.WriteEndObject();
        }

        return Encoding.ASCII.GetString(stream.ToArray());
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
