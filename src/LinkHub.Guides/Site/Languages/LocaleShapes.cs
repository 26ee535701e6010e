using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Site;

/// <summary>What a locale may hold, mapping by mapping: the English one has every text there is.</summary>
public static class LocaleShapes
{
    public static readonly IReadOnlyList<string> Groups = ["page", "form", "script"];

    public static readonly MappingShape Locale = new("locale", ["name", "direction", "dates", .. Groups]);

    public static readonly MappingShape Dates = new("set of date forms", "pattern", "months");

    /// <summary>The texts of a group, as the English locale lists them.</summary>
    public static MappingShape Group(string group) => new($"`{group}` group", [.. ShippedLocales.English.Texts.Keys
        .Where(key => key.StartsWith(group + ".", StringComparison.Ordinal)).Select(key => key[(group.Length + 1)..])]);
}
