namespace LinkHub.Guides.Yaml;

/// <summary>The tags every YAML reader knows (YAML 1.2.2, chapter 10); they change nothing here, a schema types values.</summary>
internal static class YamlTags
{
    private const string Core = "tag:yaml.org,2002:";

    public static bool IsCore(string tag) =>
        tag.StartsWith(Core, StringComparison.Ordinal)
        && tag[Core.Length..] is "str" or "int" or "float" or "bool" or "null" or "map" or "seq" or "timestamp";
}
