using System.Text.Json;
using System.Text.Json.Serialization;
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
        var version = typeof(SarifReport).Assembly.GetName().Version?.ToString(3);
        var tool = new Tool(new Driver("GuideCheck", version, rules.Select(Of)));
        var log = new Log(Schema, "2.1.0", [new Run(tool, "utf16CodeUnits", Results(report, rules))]);
        return JsonSerializer.Serialize(log, SarifContext.Default.Log) + "\n";
    }

    private static ReportingDescriptor Of(DiagnosticRule rule)
    {
        var page = RulePage.Of(rule);
        var cases = page.Body.IndexOf("\n## Reported", StringComparison.Ordinal);
        var help = (cases < 0 ? page.Body : page.Body[..cases]).Trim();
        return new ReportingDescriptor(
            rule.Id,
            rule.Name,
            new Message(page.Summary.Length > 0 ? page.Summary : rule.Name),
            help.Length > 0 ? new Help(help, help) : null,
            new Configuration(Level(rule.Severity)));
    }

    // Findings with one fingerprint are numbered, so that each result of a run has another.
    private static IEnumerable<Result> Results(CheckReport report, DiagnosticRule[] rules)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in report.Findings)
        {
            var fingerprint = report.Fingerprint(finding);
            var number = seen[fingerprint] = seen.GetValueOrDefault(fingerprint) + 1;
            var index = Array.FindIndex(rules, rule => rule.Id == finding.Rule.Id);
            yield return Of(finding, index, $"{fingerprint}:{number}", report.Paths);
        }
    }

    private static Result Of(Diagnostic finding, int ruleIndex, string fingerprint, ReportPaths paths) => new(
        finding.Rule.Id,
        ruleIndex,
        Level(finding.Severity),
        new Message(finding.Help is { } help ? $"{finding.Message}. {help}" : finding.Message),
        [new Location(Of(finding.Span, paths))],
        finding.Related.Count == 0 ? null : finding.Related.Select((place, index) =>
            new RelatedLocation(index + 1, Of(place.Span, paths), new Message(place.Message))),
        new Fingerprints(fingerprint),
        finding.Fix is { } fix ? [Of(fix, paths)] : null);

    private static SarifFix Of(Fix fix, ReportPaths paths) => new(
        new Message(fix.Title),
        fix.Edits.GroupBy(edit => edit.Span.File.Path).Select(file => new ArtifactChange(
            new ArtifactLocation(paths.Uri(file.Key)),
            file.OrderBy(edit => edit.Span.Start).Select(edit =>
                new Replacement(Of(edit.Span), new Message(SecretText.Masked(edit.NewText)))))));

    private static PhysicalLocation Of(SourceSpan span, ReportPaths paths) =>
        new(new ArtifactLocation(paths.Uri(span.File.Path)), Of(span));

    private static Region Of(SourceSpan span)
    {
        var (start, end) = (span.Position, span.EndPosition);
        return new Region(start.Line, start.Column, end.Line, end.Column);
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    // SARIF's own names, in the order in which they are written.
    internal sealed record Log(
        [property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<Run> Runs);

    internal sealed record Run(Tool Tool, string ColumnKind, IEnumerable<Result> Results);

    internal sealed record Tool(Driver Driver);

    internal sealed record Driver(string Name, string? Version, IEnumerable<ReportingDescriptor> Rules);

    internal sealed record ReportingDescriptor(
        string Id, string Name, Message ShortDescription, Help? Help, Configuration DefaultConfiguration);

    internal sealed record Message(string Text);

    internal sealed record Help(string Text, string Markdown);

    internal sealed record Configuration(string Level);

    internal sealed record Result(
        string RuleId,
        int RuleIndex,
        string Level,
        Message Message,
        IReadOnlyList<Location> Locations,
        IEnumerable<RelatedLocation>? RelatedLocations,
        Fingerprints PartialFingerprints,
        IReadOnlyList<SarifFix>? Fixes);

    internal sealed record Location(PhysicalLocation PhysicalLocation);

    internal sealed record RelatedLocation(int Id, PhysicalLocation PhysicalLocation, Message Message);

    internal sealed record PhysicalLocation(ArtifactLocation ArtifactLocation, Region Region);

    internal sealed record ArtifactLocation(string Uri);

    internal sealed record Region(int StartLine, int StartColumn, int EndLine, int EndColumn);

    internal sealed record Fingerprints([property: JsonPropertyName("guidecheck/v1")] string Version1);

    internal sealed record SarifFix(Message Description, IEnumerable<ArtifactChange> ArtifactChanges);

    internal sealed record ArtifactChange(
        ArtifactLocation ArtifactLocation, IEnumerable<Replacement> Replacements);

    internal sealed record Replacement(Region DeletedRegion, Message InsertedContent);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(SarifReport.Log))]
internal sealed partial class SarifContext : JsonSerializerContext;
