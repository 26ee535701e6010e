using System.Text;
using System.Text.Json;
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
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartArray("rules");
            foreach (var entry in RuleCatalogue.All)
            {
                json.WriteStartObject();
                json.WriteString("id", entry.Rule.Id);
                json.WriteString("name", entry.Rule.Name);
                json.WriteString("family", Lower(entry.Family));
                json.WriteString("severity", Lower(entry.Rule.Severity));
                json.WriteString("found", Lower(entry.Origin));
                json.WriteString("fix", Lower(entry.Fixes));
                json.WriteString("summary", entry.Page.Summary);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.ASCII.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static string Lower(Enum value) => value.ToString().ToLowerInvariant();
}
