using LinkHub.Guides.Text;

namespace LinkHub.Guides.Yaml;

/// <summary>Keys and values in the order written; a key that stands twice is kept twice.</summary>
public sealed record YamlMapping(IReadOnlyList<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>The first entry with that key, compared ordinally, or null.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key)
            {
                return entry;
            }
        }

        return null;
    }
}
