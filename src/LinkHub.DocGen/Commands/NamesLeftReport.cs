using System.Globalization;
using System.Text.Json;
using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Commands;

/// <summary>What a build's summary says about names of the host that stay in a whitelabel hub.</summary>
internal static class NamesLeftReport
{
    /// <summary>A line for what is allowed and one for ordinary words; none where nothing stays.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<NameLeft> left)
    {
        var allowed = left.Where(name => name.Allowance is not null)
            .GroupBy(name => name.Allowance!)
            .Select(group => Counted($"`{VisibleText.Of(group.Key.Name)}`", group)).ToArray();
        if (allowed.Length > 0)
        {
            yield return $"allowed {string.Join(", ", allowed)}";
        }

        var words = left.Where(name => name.Allowance is null)
            .GroupBy(name => name.Name, StringComparer.Ordinal)
            .Select(group => Counted($"`{VisibleText.Of(group.Key)}`", group)).ToArray();
        if (words.Length > 0)
        {
            var counts = string.Join(", ", words);
            yield return $"kept as ordinary words {counts}; `--format json` lists the places";
        }
    }

    /// <summary>Writes <c>allowed</c> and <c>kept</c>, each with how often and where.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<NameLeft> left)
    {
        json.WriteStartArray("allowed");
        var allowed = left.Where(name => name.Allowance is not null);
        foreach (var group in allowed.GroupBy(name => name.Allowance!))
        {
            json.WriteStartObject();
            json.WriteString(group.Key.Phrase is null ? "word" : "phrase", group.Key.Phrase ?? group.Key.Word);
            if (group.Key.Path is { } path)
            {
                json.WriteString("path", path.Text);
            }

            if (group.Key.Reason is { } reason)
            {
                json.WriteString("reason", reason);
            }

            WritePlaces(json, group);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("kept");
        var words = left.Where(name => name.Allowance is null);
        foreach (var group in words.GroupBy(name => name.Name, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("word", group.Key);
            WritePlaces(json, group);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlaces(Utf8JsonWriter json, IEnumerable<NameLeft> left)
    {
        json.WriteNumber("count", left.Count());
        json.WriteStartArray("places");
        foreach (var place in left.Select(name => name.Span.ToString()).Distinct(StringComparer.Ordinal))
        {
            json.WriteStringValue(place);
        }

        json.WriteEndArray();
    }

    private static string Counted(string shown, IEnumerable<NameLeft> left) =>
        string.Create(CultureInfo.InvariantCulture, $"{shown} {left.Count()}×");
}
