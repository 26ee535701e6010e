using System.Text.Json;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Secrets;

namespace LinkHub.GuideCheck.Reports;

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
