using System.Text.Json;
using System.Text.Json.Serialization;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Baselines;

/// <summary>
/// A baseline as a file, version 1:
/// <c>{version, findings: [{rule, subject, message, fingerprint, count}]}</c>, sorted, so that two people's
/// changes to it merge.
/// </summary>
internal static class BaselineFile
{
    public const int Version = 1;

    /// <summary>Reads a baseline; null with what is wrong where it is none.</summary>
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

            var entries = json.RootElement.GetProperty("findings").EnumerateArray().Select(item => Entry(item, file));
            return (new Baseline(entries.DistinctBy(entry => entry.Fingerprint)), null);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException
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

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(BaselineFile.Document))]
internal sealed partial class BaselineContext : JsonSerializerContext;
