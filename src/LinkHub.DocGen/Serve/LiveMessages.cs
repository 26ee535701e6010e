using System.Text.Json;
using System.Text.Json.Serialization;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.DocGen.Serve;

/// <summary>The messages to open pages, as JSON in ASCII.</summary>
internal static class LiveMessages
{
    private const int MostBlocks = 20;

    /// <summary>The findings and the brands; sent first and after each change.</summary>
    /// <param name="state">The state that is served.</param>
    /// <param name="change">The pages that look different; null in the first message.</param>
    /// <param name="pathPrefix">Put before paths of findings so that a terminal can open them.</param>
    public static string Of(LiveState state, LiveChange? change, string pathPrefix)
    {
        var findings = state.AllFindings();
        var report = new TextReport(pathPrefix, TextStyle.Plain);
        var message = new Message(
            change?.IsEverything == true,
            change?.Addresses ?? [],
            state.Brands.Select(brand => brand.Id),
            findings.Count(finding => finding.Severity == Severity.Error),
            findings.Count(finding => finding.Severity == Severity.Warning),
            findings
                .Where(finding => finding.Severity > Severity.Hint)
                .OrderByDescending(finding => finding.Severity)
                .Take(MostBlocks)
                .Select(report.Render));
        return JsonSerializer.Serialize(message, LiveMessageContext.Default.Message);
    }

    internal sealed record Message(
        bool Everything,
        IReadOnlyList<string> Addresses,
        IEnumerable<string> Brands,
        int Errors,
        int Warnings,
        IEnumerable<string> Findings);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LiveMessages.Message))]
internal sealed partial class LiveMessageContext : JsonSerializerContext;
