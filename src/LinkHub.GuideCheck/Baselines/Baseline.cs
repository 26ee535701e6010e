using System.Text.Json;
using System.Text.Json.Serialization;
using LinkHub.GuideCheck.Reports;
using LinkHub.GuideCheck.Rules.Checking;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Baselines;

/// <summary>Findings that are known and accepted: they are suppressed, new ones are not.</summary>
/// <remarks>
/// Entries count: if an entry suppresses two findings with its fingerprint, a third one is new.
/// </remarks>
internal sealed class Baseline
{
    /// <param name="entries">Entries with different fingerprints, in any order.</param>
    public Baseline(IEnumerable<BaselineEntry> entries) => Entries =
    [
        .. entries.OrderBy(entry => entry.Rule, StringComparer.Ordinal)
            .ThenBy(entry => entry.Subject, StringComparer.Ordinal)
            .ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal),
    ];

    /// <summary>By rule, subject and fingerprint.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; }

    /// <summary>A baseline that suppresses all findings of a report.</summary>
    public static Baseline Of(CheckReport report) => new(
        from finding in report.Findings
        group finding by report.Fingerprint(finding) into same
        let first = same.First()
        select new BaselineEntry(
            first.Rule.Id, report.Subject(first), first.Message, same.Key, same.Count()));

    /// <summary>
    /// The report without suppressed findings, with a finding for each entry that suppresses too much.
    /// </summary>
    /// <param name="report">The findings.</param>
    /// <param name="isWhole">
    /// Whether everything was checked; only then is it known which findings no longer exist.
    /// </param>
    public CheckReport Apply(CheckReport report, bool isWhole)
    {
        var left = Entries.ToDictionary(
            entry => entry.Fingerprint, entry => entry.Count, StringComparer.Ordinal);
        var kept = new List<Diagnostic>();
        foreach (var finding in report.Findings)
        {
            var fingerprint = report.Fingerprint(finding);
            if (left.GetValueOrDefault(fingerprint) is var count and > 0)
            {
                left[fingerprint] = count - 1;
            }
            else
            {
                kept.Add(finding);
            }
        }

        var held = report.Findings.Count - kept.Count;
        var stale =
            Entries.Where(entry => isWhole
                && left[entry.Fingerprint] > 0).Select(entry => Stale(entry, left[entry.Fingerprint]));
        return report with
        {
            Findings = [
                .. kept.Concat(stale.OfType<Diagnostic>())
                    .OrderBy(finding => finding, DiagnosticOrder.Instance)],
            Notes = held == 0 ? report.Notes : [.. report.Notes, $"{held} suppressed by the baseline"],
        };
    }

    /// <summary>The baseline without findings that no longer exist; new findings are not added.</summary>
    public Baseline Pruned(CheckReport report)
    {
        var found = report.Findings.CountBy(report.Fingerprint, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        return new Baseline(Entries
            .Select(
                entry =>
                    entry with { Count = Math.Min(entry.Count, found.GetValueOrDefault(entry.Fingerprint)) })
            .Where(entry => entry.Count > 0));
    }

    private static Diagnostic? Stale(BaselineEntry entry, int missing)
    {
        var found = entry.Count - missing;
        var message = found == 0
            ? $"`{entry.Rule}` of `{entry.Subject}` is suppressed and no longer found"
            : $"`{entry.Rule}` of `{entry.Subject}` is suppressed {entry.Count} times and found {found}";
        return entry.Span is { } span
            ? new Diagnostic(
                CheckingRules.StaleBaseline, message, span)
            { Help = "Run the same command with `--prune`." }
            : null;
    }
}

/// <summary>Findings that a baseline suppresses: all with one fingerprint.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Subject">A connector's key, or a file.</param>
/// <param name="Message">
/// The message of the finding, for people who read the file; it is not compared.
/// </param>
/// <param name="Fingerprint">See <see cref="Reports.Fingerprint"/>.</param>
/// <param name="Count">How many, at least 1.</param>
internal sealed record BaselineEntry(
    string Rule, string Subject, string Message, string Fingerprint, int Count)
{
    /// <summary>
    /// The place of the fingerprint in the baseline's file; null for an entry that was not read from a file.
    /// </summary>
    public SourceSpan? Span { get; init; }
}

/// <summary>
/// A baseline as a file, version 1:
/// <c>{version, findings: [{rule, subject, message, fingerprint, count}]}</c>, sorted, so that two people's
/// changes to it merge.
/// </summary>
internal static class BaselineFile
{
    public const int Version = 1;

    /// <summary>Reads a baseline, or explains why the file is not one.</summary>
    /// <param name="path">How findings name the file.</param>
    /// <param name="bytes">The whole file.</param>
    public static (Baseline? Baseline, string? Problem) Read(string path, ReadOnlySpan<byte> bytes)
    {
        var file = SourceDecoder.Decode(path, bytes, []);
        try
        {
            using var json = JsonDocument.Parse(file.Text);
            var version = json.RootElement.GetProperty("version").GetInt32();
            if (version != Version)
            {
                return (null, $"is of version {version}, not {Version}");
            }

            var entries = json.RootElement.GetProperty("findings").EnumerateArray()
                .Select(item => Entry(item, file));
            return (new Baseline(entries.DistinctBy(entry => entry.Fingerprint)), null);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException
            or InvalidOperationException
            or FormatException)
        {
            return (null, "is no baseline");
        }
    }

    public static string Text(Baseline baseline) => JsonSerializer.Serialize(
        new Document(Version, baseline.Entries.Select(entry =>
            new Item(entry.Rule, entry.Subject, entry.Message, entry.Fingerprint, entry.Count))),
        BaselineContext.Default.Document) + "\n";

    private static BaselineEntry Entry(JsonElement item, SourceFile file)
    {
        var fingerprint = Text(item, "fingerprint");
        var at = file.Text.IndexOf(fingerprint, StringComparison.Ordinal);
        return new BaselineEntry(
            Text(item, "rule"),
            Text(item, "subject"),
            item.TryGetProperty("message", out var message) ? message.GetString() ?? "" : "",
            fingerprint,
            item.GetProperty("count").GetInt32())
        {
            Span = at < 0 ? file.Whole : file.Span(at, at + fingerprint.Length),
        };
    }

    private static string Text(JsonElement item, string name) =>
        item.GetProperty(name).GetString() ?? throw new FormatException();

    internal sealed record Document(int Version, IEnumerable<Item> Findings);

    internal sealed record Item(string Rule, string Subject, string Message, string Fingerprint, int Count);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(BaselineFile.Document))]
internal sealed partial class BaselineContext : JsonSerializerContext;
