namespace LinkHub.Guides.Yaml;

/// <summary>
/// How large a YAML text may be before it counts as hostile; past a limit reading stops with a finding.
/// </summary>
public sealed record YamlLimits
{
    /// <summary>For definitions, settings and front matter, which people write by hand.</summary>
    public static YamlLimits Default { get; } = new();

    /// <summary>For a file that lists all providers of a platform.</summary>
    public static YamlLimits ProvidersFile { get; } = new()
    {
        MaxCharacters = 16_000_000,
        MaxAliases = 10_000,
        MaxNodes = 2_000_000,
    };

    /// <summary>UTF-16 units of the text.</summary>
    public int MaxCharacters { get; init; } = 1_000_000;

    /// <summary>Lists and mappings inside each other, those that an alias brings included.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>Uses of anchors, not the anchors themselves.</summary>
    public int MaxAliases { get; init; } = 100;

    /// <summary>Values after every alias has been replaced by what it stands for.</summary>
    public int MaxNodes { get; init; } = 100_000;
}
