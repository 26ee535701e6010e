namespace LinkHub.Guides.Yaml;

/// <summary>
/// The merge key <c>&lt;&lt;</c> (yaml.org/type/merge.html): other mappings' keys, without their own.
/// </summary>
internal static class YamlMerge
{
    /// <summary>
    /// The mappings that a merge key's value brings in, or null where the value is something else.
    /// </summary>
    public static IReadOnlyList<YamlMapping>? Parts(YamlNode value) => value switch
    {
        YamlMapping mapping => [mapping],
        YamlSequence list when list.Items.All(item => item is YamlMapping) => [.. list.Items.Cast<YamlMapping>()],
        _ => null,
    };
}
