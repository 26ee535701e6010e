using System.Text.Json;

namespace LinkHub.BrowserCheck.Hubs;

/// <summary>A hub as it was built, on this machine's disk.</summary>
/// <param name="Name">The brand's folder.</param>
/// <param name="Folder">In full.</param>
/// <param name="BasePath">The path of the hub on its web server; begins and ends with <c>/</c>.</param>
/// <param name="Guides">In the order of <c>connectors.json</c>.</param>
/// <param name="Headers">The headers that a web server should send with each file.</param>
public sealed record BuiltHub(
    string Name, string Folder, string BasePath, IReadOnlyList<HubGuide> Guides, HeaderRules Headers)
{
    private const string Index = "connectors.json";

    /// <summary>
    /// The origins whose pages may frame the hub's, from its own header; the first is used as the parent.
    /// </summary>
    public IReadOnlyList<string> Parents { get; init; } = [];

    /// <summary>The folder itself if it is a hub, else the hubs in it, by name.</summary>
    /// <exception cref="IOException">A hub's files cannot be read.</exception>
    /// <exception cref="JsonException">A hub's <c>connectors.json</c> is damaged.</exception>
    public static IReadOnlyList<BuiltHub> In(string folder) => File.Exists(Path.Combine(folder, Index))
        ? [Read(folder)]
        : [.. FoldersWithIndex(folder).Select(Read)];

    private static IEnumerable<string> FoldersWithIndex(string folder) =>
        Directory.EnumerateDirectories(folder)
        .Where(one => File.Exists(Path.Combine(one, Index)))
        .Order(StringComparer.Ordinal);

    private static BuiltHub Read(string folder)
    {
        var full = Path.GetFullPath(folder);
        var providers = Providers(full);
        var rules = Path.Combine(full, "_headers");
        var headers = File.Exists(rules) ? HeaderRules.Parse(File.ReadAllText(rules)) : HeaderRules.None;
        var basePath = providers.Count == 0
            ? "/"
            : BasePathOf(Text(providers[0], "url"), Text(providers[0], "key"));
        return new BuiltHub(Path.GetFileName(full), full, basePath, GuidesOf(full, providers), headers)
        {
            Parents = ParentsOf(headers.For(basePath)),
        };
    }

    // The other languages of a hub are in folders of it that have an index of their own.
    private static IReadOnlyList<HubGuide> GuidesOf(string folder, IReadOnlyList<JsonElement> providers) =>
    [
        .. providers.SelectMany(provider => GuidesOf(provider, "")),
        .. from language in FoldersWithIndex(folder)
            from provider in Providers(language)
            from guide in GuidesOf(provider, Path.GetFileName(language) + "/")
            select guide,
    ];

    private static IReadOnlyList<JsonElement> Providers(string folder)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, Index)));
        return [
            .. json.RootElement.GetProperty("providers").EnumerateArray()
                .Select(provider => provider.Clone())];
    }

    private static IEnumerable<HubGuide> GuidesOf(JsonElement provider, string languageFolder) =>
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

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? "";

    private static string BasePathOf(string url, string key)
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
        Uri.TryCreate(url, UriKind.Absolute, out var address)
            && address.Scheme.StartsWith("http", StringComparison.Ordinal)
            ? address.AbsolutePath
            : url;

    private static IReadOnlyList<string> ParentsOf(IReadOnlyDictionary<string, string> headers) =>
        headers.TryGetValue("Content-Security-Policy", out var policy)
            && policy.Split(';', StringSplitOptions.TrimEntries)
                .FirstOrDefault(
                    part => part.StartsWith("frame-ancestors ", StringComparison.Ordinal)) is { } ancestors
            ? [
                .. ancestors.Split(' ').Skip(1)
                    .Where(origin => Uri.TryCreate(origin, UriKind.Absolute, out _)),
            ]
            : [];
}

/// <summary>A guide of a built hub, with the form it explains.</summary>
/// <param name="Provider">The connector's key.</param>
/// <param name="Method">The method's slug.</param>
/// <param name="Kind"><c>link-account</c> or <c>connector-profile</c>.</param>
/// <param name="Address">The page's address below the hub's base path.</param>
/// <param name="Fields">What the form asks, in its order.</param>
public sealed record HubGuide(
    string Provider, string Method, string Kind, string Address, IReadOnlyList<HubField> Fields)
{
    /// <summary>The folder of the guide's language in the hub: empty, or such as <c>de/</c>.</summary>
    public string LanguageFolder { get; init; } = "";

    /// <summary>The address of the same form for frames; null for forms that are never framed.</summary>
    public string? EmbedAddress =>
        Kind == "link-account" ? $"{LanguageFolder}embed/{Provider}/{Method}/" : null;
}

/// <summary>A field as a hub's <c>connectors.json</c> describes it.</summary>
/// <param name="Key">What is sent.</param>
/// <param name="Label">What people read.</param>
/// <param name="IsRequired">Whether it may not be left empty.</param>
/// <param name="IsSecret">Whether it must be hidden while it is typed.</param>
public sealed record HubField(string Key, string Label, bool IsRequired, bool IsSecret);
