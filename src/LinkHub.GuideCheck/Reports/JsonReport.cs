using System.Text.Json;
using System.Text.Json.Serialization;
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
    internal static string Of(CheckReport report) => JsonSerializer.Serialize(
        new Report(Version, Count(report), report.Notes, Of(report.Findings)),
        JsonReportContext.Default.Report) + "\n";

    /// <summary>The findings as they are written under <c>findings</c>.</summary>
    internal static IEnumerable<Finding> Of(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(Of);

    private static Counts Count(CheckReport report)
    {
        var counts = report.Findings.ToLookup(finding => finding.Severity);
        return new Counts(
            counts[Severity.Error].Count(), counts[Severity.Warning].Count(), counts[Severity.Hint].Count());
    }

    private static Finding Of(Diagnostic diagnostic) => new(
        diagnostic.Rule.Id,
        diagnostic.Rule.Name,
        diagnostic.Severity.ToString().ToLowerInvariant(),
        diagnostic.Message,
        diagnostic.Span.File.Path,
        Of(diagnostic.Span.Position),
        Of(diagnostic.Span.EndPosition),
        diagnostic.Help,
        diagnostic.Related.Count == 0 ? null : diagnostic.Related.Select(related => new Related(
            related.Message, related.Span.File.Path, Of(related.Span.Position),
            Of(related.Span.EndPosition))),
        diagnostic.Fix is not { } fix
            ? null
            : new Repair(fix.Title, fix.IsSafe, fix.Edits.Select(edit => new Edit(
            edit.Span.File.Path, Of(edit.Span.Position), Of(edit.Span.EndPosition),
                SecretText.Masked(edit.NewText)))));

    private static Position Of(LinePosition position) => new(position.Line, position.Column);

    internal sealed record Report(
        int Version, Counts Counts, IReadOnlyList<string> Notes, IEnumerable<Finding> Findings);

    internal sealed record Counts(int Error, int Warning, int Hint);

    internal sealed record Finding(
        string Rule,
        string Name,
        string Severity,
        string Message,
        string Path,
        Position Start,
        Position End,
        string? Help,
        IEnumerable<Related>? Related,
        Repair? Fix);

    internal sealed record Related(string Message, string Path, Position Start, Position End);

    internal sealed record Repair(string Title, bool Safe, IEnumerable<Edit> Edits);

    internal sealed record Edit(string Path, Position Start, Position End, string NewText);

    internal readonly record struct Position(int Line, int Column);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(JsonReport.Report))]
internal sealed partial class JsonReportContext : JsonSerializerContext;
