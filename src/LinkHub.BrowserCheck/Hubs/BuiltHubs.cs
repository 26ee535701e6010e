using System.Text.Json;

namespace LinkHub.BrowserCheck.Hubs;

/// <summary>Finds the hubs in a folder that a build wrote.</summary>
public static class BuiltHubs
{
    private const string Index = "connectors.json";

    /// <summary>The folder itself where it is a hub, else the hubs in it, by name.</summary>
    /// <exception cref="IOException">A hub's files cannot be read.</exception>
    /// <exception cref="JsonException">A hub's <c>connectors.json</c> is damaged.</exception>
    public static IReadOnlyList<BuiltHub> In(string folder) => File.Exists(Path.Combine(folder, Index))
        ? [Read(folder)]
        : [.. FoldersWithIndex(folder).Select(Read)];

    private static IEnumerable<string> FoldersWithIndex(string folder) => Directory.EnumerateDirectories(folder)
        .Where(one => File.Exists(Path.Combine(one, Index)))
        .Order(StringComparer.Ordinal);

    private static BuiltHub Read(string folder)
    {
        var full = Path.GetFullPath(folder);
        var providers = Providers(full);
        var rules = Path.Combine(full, "_headers");
        var headers = File.Exists(rules) ? HeaderRules.Parse(File.ReadAllText(rules)) : HeaderRules.None;
        var basePath = providers.Count == 0 ? "/" : BasePath(Text(providers[0], "url"), Text(providers[0], "key"));
        return new BuiltHub(Path.GetFileName(full), full, basePath, Guides(full, providers), headers)
        {
            Parents = ParentsOf(headers.For(basePath)),
        };
    }

    // The other languages of a hub are in folders of it that have an index of their own.
    private static IReadOnlyList<HubGuide> Guides(string folder, IReadOnlyList<JsonElement> providers) =>
    [
        .. providers.SelectMany(provider => Guides(provider, "")),
        .. from language in FoldersWithIndex(folder)
            from provider in Providers(language)
            from guide in Guides(provider, Path.GetFileName(language) + "/")
            select guide,
    ];

    private static IReadOnlyList<JsonElement> Providers(string folder)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, Index)));
        return [.. json.RootElement.GetProperty("providers").EnumerateArray().Select(provider => provider.Clone())];
    }

    private static IEnumerable<HubGuide> Guides(JsonElement provider, string languageFolder) =>
        from method in provider.GetProperty("methods").EnumerateArray()
        from guide in method.GetProperty("guides").EnumerateArray()
        let url = guide.TryGetProperty("url", out var value) ? value.GetString() : null
        where url is not null
        select new HubGuide(
            Text(provider, "key"),
            Text(method, "slug"),
            Text(guide, "kind"),
            languageFolder + Below(url, Text(provider, "key")),
            [.. guide.GetProperty("fields").EnumerateArray().Select(Field)])
        {
            LanguageFolder = languageFolder,
        };

    private static HubField Field(JsonElement field) => new(
        Text(field, "key"),
        Text(field, "label"),
        field.GetProperty("required").GetBoolean(),
        field.GetProperty("secret").GetBoolean());

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private static string BasePath(string url, string key)
    {
        var path = PathOf(url);
        var end = path.IndexOf($"connectors/{Uri.EscapeDataString(key)}/", StringComparison.Ordinal);
        return end < 0 ? "/" : path[..end];
    }

    private static string Below(string url, string key)
    {
        var path = PathOf(url);
        var start = path.IndexOf($"connectors/{Uri.EscapeDataString(key)}/", StringComparison.Ordinal);
        return start < 0 ? path.TrimStart('/') : path[start..];
    }

    private static string PathOf(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme.StartsWith("http", StringComparison.Ordinal)
            ? address.AbsolutePath
            : url;

    private static IReadOnlyList<string> ParentsOf(IReadOnlyDictionary<string, string> headers) =>
        headers.TryGetValue("Content-Security-Policy", out var policy)
            && policy.Split(';', StringSplitOptions.TrimEntries)
                .FirstOrDefault(part => part.StartsWith("frame-ancestors ", StringComparison.Ordinal)) is { } ancestors
            ? [.. ancestors.Split(' ').Skip(1).Where(origin => Uri.TryCreate(origin, UriKind.Absolute, out _))]
            : [];
}
