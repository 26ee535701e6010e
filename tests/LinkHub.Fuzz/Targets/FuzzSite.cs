using LinkHub.Fuzz.Audits;
using LinkHub.Fuzz.Inputs;

namespace LinkHub.Fuzz.Targets;

/// <summary>An input on the disk, with room for what targets write.</summary>
/// <param name="Input">What is there.</param>
/// <param name="Folder">Holds <c>content</c> and whatever targets put beside it.</param>
/// <param name="Counts">Receives what was looked at.</param>
internal sealed record FuzzSite(FuzzInput Input, string Folder, FuzzCounts Counts)
{
    public string Content => Path.Combine(Folder, "content");

    /// <summary>Looks at what targets wrote.</summary>
    public OutputAudit Audit { get; } = new(Counts, Settings(Input));

    /// <summary>A path beside the content.</summary>
    public string this[string name] => Path.Combine(Folder, name);

    private static string Settings(FuzzInput input) => string.Concat(input.Entries
        .Where(entry => entry.Key.EndsWith(".yaml", StringComparison.Ordinal) || entry.Key.StartsWith("brands/", StringComparison.Ordinal))
        .Select(entry => System.Text.Encoding.Latin1.GetString(entry.Value.Bytes)));
}
