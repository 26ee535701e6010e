using LinkHub.Guides.Text;

namespace LinkHub.Guides.Yaml;

/// <summary>A list or mapping whose end has not come yet.</summary>
internal sealed class YamlFrame(bool isMapping, bool isFlow, int start, string? anchor)
{
    private Dictionary<string, YamlEntry>? _byKey;

    public bool IsMapping => isMapping;

    public bool IsFlow => isFlow;

    public int Start { get; private set; } = start;

    /// <summary>Where the last part inside ends.</summary>
    public int End { get; set; } = start;

    public string? Anchor => anchor;

    public List<YamlNode> Items { get; } = [];

    public List<YamlEntry> Entries { get; } = [];

    /// <summary>Mappings that <c>&lt;&lt;</c> merges; a key of the mapping itself wins.</summary>
    public List<YamlMapping> Merged { get; } = [];

    /// <summary>Whether the next value belongs to a key that was just read.</summary>
    public bool AwaitsValue { get; set; }

    /// <summary>
    /// The key that was just read, or null if it is not text, and then its value is left out.
    /// </summary>
    public YamlScalar? Key { get; set; }

    /// <summary>This value and all inside, aliases expanded.</summary>
    public long Size { get; set; } = 1;

    /// <summary>Lists and mappings from here to the deepest one.</summary>
    public int Height { get; set; } = 1;

    /// <summary>
    /// Corrects the start of a pair without braces (<c>[a: b]</c>), for which the parser gives an empty
    /// place.
    /// </summary>
    public void StartNoEarlierThan(YamlFrame parent)
    {
        if (Start < parent.Start)
        {
            Start = Entries is [var first, ..] ? first.Key.Span.Start : parent.Start;
        }
    }

    /// <summary>The entry that already has this key, or null.</summary>
    public YamlEntry? Remember(YamlEntry entry)
    {
        _byKey ??= new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        return _byKey.TryAdd(entry.Key.Value, entry) ? null : _byKey[entry.Key.Value];
    }

    public YamlNode Close(SourceFile file)
    {
        var span = file.Span(Start, Math.Max(Start, End));
        if (!IsMapping)
        {
            return new YamlSequence(Items, span);
        }

        foreach (var entry in Merged.SelectMany(mapping => mapping.Entries))
        {
            if (Remember(entry) is null)
            {
                Entries.Add(entry);
            }
        }

        return new YamlMapping(Entries, span);
    }
}
