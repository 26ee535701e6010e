using System.Text.Json;
using System.Text.Json.Serialization;
using LinkHub.DocGen.Hubs;
using LinkHub.DocGen.Whitelabel;
using LinkHub.GuideCheck.Reports;

namespace LinkHub.DocGen.Commands;

/// <summary>
/// How a build went, for programs: <c>{version, published, failure, hubs, removed, orphaned, findings}</c>,
/// with the version of <see cref="JsonReport"/>. Keys without a value are left out.
/// </summary>
internal static class BuildJson
{
    public static string Of(SiteBuildResult result) => JsonSerializer.Serialize(
        new Document(
            JsonReport.Version,
            result.IsPublished,
            result.Failure,
            result.Hubs.Select(Of),
            result.Removed,
            result.Orphaned,
            JsonReport.Of(result.Diagnostics)),
        BuildJsonContext.Default.Document);

    private static Hub Of(PublishedHub hub) => new(
        hub.Brand,
        hub.Folder,
        hub.Guides,
        hub.Files,
        hub.Replacements.Select(
            replacement => new Replaced(replacement.Term, replacement.By, replacement.Count)),
        from name in hub.Left
        where name.Allowance is not null
        group name by name.Allowance into names
        select new Allowed(
            names.Key.Phrase is null ? names.Key.Word : null,
            names.Key.Phrase,
            names.Key.Path?.Text,
            names.Key.Reason,
            names.Count(),
            Places(names)),
        hub.Left.Where(name => name.Allowance is null)
            .GroupBy(name => name.Name, StringComparer.Ordinal)
            .Select(names => new Kept(names.Key, names.Count(), Places(names))));

    private static IEnumerable<string> Places(IEnumerable<NameLeft> names) =>
        names.Select(name => name.Span.ToString()).Distinct(StringComparer.Ordinal);

    internal sealed record Document(
        int Version,
        bool Published,
        string? Failure,
        IEnumerable<Hub> Hubs,
        IReadOnlyList<string> Removed,
        IReadOnlyList<string> Orphaned,
        IEnumerable<JsonReport.Finding> Findings);

    internal sealed record Hub(
        string Brand,
        string Folder,
        int Guides,
        int Files,
        IEnumerable<Replaced> Replacements,
        IEnumerable<Allowed> Allowed,
        IEnumerable<Kept> Kept);

    internal sealed record Replaced(string Term, string By, int Count);

    /// <summary>
    /// An entry of <c>host.allow</c>, either a word or a phrase, and the places in which hubs show it.
    /// </summary>
    internal sealed record Allowed(
        string? Word, string? Phrase, string? Path, string? Reason, int Count, IEnumerable<string> Places);

    /// <summary>A name of the host that was taken for an ordinary word.</summary>
    internal sealed record Kept(string Word, int Count, IEnumerable<string> Places);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(BuildJson.Document))]
internal sealed partial class BuildJsonContext : JsonSerializerContext;
