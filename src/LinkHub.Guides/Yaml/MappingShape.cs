namespace LinkHub.Guides.Yaml;

/// <summary>The keys one kind of mapping may have. Readers, published schemas and tests share it.</summary>
public sealed record MappingShape
{
    /// <param name="name">What messages call such a mapping: <c>field</c>, <c>theme</c>.</param>
    /// <param name="keys">Every key with a meaning, also those that this program ignores.</param>
    public MappingShape(string name, params IReadOnlyList<string> keys)
    {
        Name = name;
        Keys = keys;
        _known = keys.ToHashSet(StringComparer.Ordinal);
    }

    private readonly HashSet<string> _known;

    public string Name { get; }

    public IReadOnlyList<string> Keys { get; }

    /// <summary>
    /// Whether keys of no meaning here are allowed: then only one that is nearly a known key is reported.
    /// </summary>
    public bool IsOpen { get; init; }

    public bool Has(string key) => _known.Contains(key);
}
