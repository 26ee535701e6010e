using System.Text.Json;
using LinkHub.GuideCheck.Catalogue;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Secrets;

namespace LinkHub.GuideCheck.Reports;

/// <summary>A report as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the code.</summary>
internal static class SarifReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public static string Of(CheckReport report)
    {
        DiagnosticRule[] rules =
        [
            .. report.Findings.Select(finding => finding.Rule).DistinctBy(rule => rule.Id)
                .OrderBy(rule => rule.Id, StringComparer.Ordinal),
        ];
        return JsonText.Of(json =>
        {
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            WriteResults(json, report, rules);
            json.WriteEndObject();
            json.WriteEndArray();
        });
    }

    /// <summary>SARIF's word for a severity.</summary>
    internal static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    internal static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, IReadOnlyList<DiagnosticRule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "GuideCheck");
        json.WriteString("version", typeof(SarifReport).Assembly.GetName().Version?.ToString(3));
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            WriteRule(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, DiagnosticRule rule)
    {
        var page = RulePage.Of(rule);
        var cases = page.Body.IndexOf("\n## Reported", StringComparison.Ordinal);
        var help = (cases < 0 ? page.Body : page.Body[..cases]).Trim();
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        WriteMessage(json, "shortDescription", page.Summary.Length > 0 ? page.Summary : rule.Name);
        if (help.Length > 0)
        {
            json.WriteStartObject("help");
            json.WriteString("text", help);
            json.WriteString("markdown", help);
            json.WriteEndObject();
        }

        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter json, CheckReport report, DiagnosticRule[] rules)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        json.WriteStartArray("results");
        foreach (var finding in report.Findings)
        {
            var fingerprint = report.Fingerprint(finding);
            var number = seen[fingerprint] = seen.GetValueOrDefault(fingerprint) + 1;
            var index = Array.FindIndex(rules, rule => rule.Id == finding.Rule.Id);
            new SarifResult(json, report.Paths).Write(finding, index, $"{fingerprint}:{number}");
        }

        json.WriteEndArray();
    }
}

/// <summary>Writes one finding as a SARIF result.</summary>
internal sealed class SarifResult(Utf8JsonWriter json, ReportPaths paths)
{
    /// <param name="finding">What to write.</param>
    /// <param name="ruleIndex">The rule's place in the run's list of rules.</param>
    /// <param name="fingerprint">Different for each result of a run.</param>
    public void Write(Diagnostic finding, int ruleIndex, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", SarifReport.Level(finding.Severity));
        SarifReport.WriteMessage(json, "message", finding.Help is { } help ? $"{finding.Message}. {help}" : finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WriteLocation(finding.Span);
        json.WriteEndObject();
        json.WriteEndArray();
        if (finding.Related.Count > 0)
        {
            WriteRelated(finding.Related);
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString("guidecheck/v1", fingerprint);
        json.WriteEndObject();
        if (finding.Fix is { } fix)
        {
            WriteFix(fix);
        }

        json.WriteEndObject();
    }

    private void WriteRelated(IReadOnlyList<RelatedSpan> related)
    {
        json.WriteStartArray("relatedLocations");
        foreach (var (index, place) in related.Index())
        {
            json.WriteStartObject();
            json.WriteNumber("id", index + 1);
            WriteLocation(place.Span);
            SarifReport.WriteMessage(json, "message", place.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFix(Fix fix)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        SarifReport.WriteMessage(json, "description", fix.Title);
        json.WriteStartArray("artifactChanges");
        foreach (var file in fix.Edits.GroupBy(edit => edit.Span.File.Path))
        {
            json.WriteStartObject();
            WriteArtifact(file.Key);
            json.WriteStartArray("replacements");
            foreach (var edit in file.OrderBy(edit => edit.Span.Start))
            {
                json.WriteStartObject();
                WriteRegion("deletedRegion", edit.Span);
                SarifReport.WriteMessage(json, "insertedContent", SecretText.Masked(edit.NewText));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteLocation(SourceSpan span)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact(span.File.Path);
        WriteRegion("region", span);
        json.WriteEndObject();
    }

    private void WriteArtifact(string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", paths.Uri(path));
        json.WriteEndObject();
    }

    private void WriteRegion(string name, SourceSpan span)
    {
        var (start, end) = (span.Position, span.EndPosition);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
    }
}
