using System.Text.Json;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>Reads a list of scopes: separated by spaces or commas, or a JSON array of strings.</summary>
internal static class Scopes
{
    public static IReadOnlyList<string> Parse(string text)
    {
        var names = text.TrimStart().StartsWith('[') ? FromJson(text) : null;
        names ??= text.Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return names.Length == 0
            ? []
            : [.. names.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private static string[]? FromJson(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<string[]>(text)?.Where(name => name is not null).ToArray();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
