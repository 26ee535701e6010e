using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using LinkHub.GuideCheck.Catalogue;
using LinkHub.GuideCheck.Rules;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.GuideCheck.Reports;

/// <summary>The list of all rules, for people and for programs.</summary>
internal static class RuleList
{
    /// <summary>
    /// The version of <see cref="Json"/>:
    /// <c>{version, rules: [{id, name, family, severity, found, fix, summary}]}</c>.
    /// </summary>
    public const int Version = 1;

    /// <summary>A table for each family.</summary>
    public static string Text(TextStyle style)
    {
        var width = RuleCatalogue.All.Max(entry => entry.Rule.Name.Length);
        var text = new StringBuilder();
        foreach (var family in RuleCatalogue.All.GroupBy(entry => entry.Family).OrderBy(family => family.Key))
        {
            text.Append(text.Length > 0
                ? "\n" : "").Append(style.Strong).Append(family.Key).Append(style.Reset).Append('\n');
            foreach (var entry in family)
            {
                var severity = Lower(entry.Rule.Severity).PadRight("warning".Length);
                text.Append("  ").Append(entry.Rule.Id)
                    .Append("  ").Append(entry.Rule.Name.PadRight(width))
                    .Append("  ").Append(style.Of(entry.Rule.Severity)).Append(severity).Append(style.Reset)
                    .Append("  ").Append((entry.Fixes == FixSafety.None
                        ? "-" : Lower(entry.Fixes)).PadRight("unsafe".Length))
                    .Append("  ").Append(entry.Page.Summary).Append('\n');
            }
        }

        return text.ToString();
    }

    public static string Json()
    {
        var rules = RuleCatalogue.All.Select(entry => new Row(
            entry.Rule.Id,
            entry.Rule.Name,
            Lower(entry.Family),
            Lower(entry.Rule.Severity),
            Lower(entry.Origin),
            Lower(entry.Fixes),
            entry.Page.Summary));
        return JsonSerializer.Serialize(new Document(Version, rules), RuleListContext.Default.Document)
            + "\n";
    }

    private static string Lower(Enum value) => value.ToString().ToLowerInvariant();

    internal sealed record Document(int Version, IEnumerable<Row> Rules);

    internal sealed record Row(
        string Id, string Name, string Family, string Severity, string Found, string Fix, string Summary);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(RuleList.Document))]
internal sealed partial class RuleListContext : JsonSerializerContext;
