using System.Text.Json;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Secrets;

namespace LinkHub.GuideCheck.Reports;

/// <summary>
/// Findings as JSON for programs: an array that is part of every <c>--format json</c> output, version 1.
/// </summary>
/// <remarks>Lines and columns count from 1, columns in UTF-16 units; ends are exclusive.</remarks>
public static class JsonReport
{
    public const int Version = 1;

    /// <summary>
    /// A whole report: <c>{version, counts: {error, warning, hint}, notes, findings}</c>.
    /// </summary>
    internal static string Of(CheckReport report) => JsonText.Of(json =>
    {
        json.WriteNumber("version", Version);
        json.WriteStartObject("counts");
        foreach (var severity in Enum.GetValues<Severity>().OrderDescending())
        {
            var count = report.Findings.Count(finding => finding.Severity == severity);
            json.WriteNumber(severity.ToString().ToLowerInvariant(), count);
        }

        json.WriteEndObject();
        json.WriteStartArray("notes");
        foreach (var note in report.Notes)
        {
            json.WriteStringValue(note);
        }

        json.WriteEndArray();
        WriteFindings(json, report.Findings);
    });

    /// <summary>Writes the property <c>findings</c> into an object that is open.</summary>
    public static void WriteFindings(Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics)
    {
        json.WriteStartArray("findings");
        foreach (var diagnostic in diagnostics)
        {
            Write(json, diagnostic);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("rule", diagnostic.Rule.Id);
        json.WriteString("name", diagnostic.Rule.Name);
        json.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
        json.WriteString("message", diagnostic.Message);
        WriteSpan(json, diagnostic.Span);
        if (diagnostic.Help is { } help)
        {
            json.WriteString("help", help);
        }

        if (diagnostic.Related.Count > 0)
        {
            json.WriteStartArray("related");
            foreach (var related in diagnostic.Related)
            {
                json.WriteStartObject();
                json.WriteString("message", related.Message);
                WriteSpan(json, related.Span);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (diagnostic.Fix is { } fix)
        {
            WriteFix(json, fix);
        }

        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, Fix fix)
    {
        json.WriteStartObject("fix");
        json.WriteString("title", fix.Title);
        json.WriteBoolean("safe", fix.IsSafe);
        json.WriteStartArray("edits");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            WriteSpan(json, edit.Span);
            json.WriteString("newText", SecretText.Masked(edit.NewText));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteString("path", span.File.Path);
        WritePosition(json, "start", span.Position);
        WritePosition(json, "end", span.EndPosition);
    }

    private static void WritePosition(Utf8JsonWriter json, string name, LinePosition position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.WriteEndObject();
    }
}
