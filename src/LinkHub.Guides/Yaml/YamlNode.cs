using LinkHub.Guides.Text;

namespace LinkHub.Guides.Yaml;

/// <summary>One value of a YAML document and the place where it was written.</summary>
public abstract record YamlNode(SourceSpan Span);

/// <summary>
/// Text as it was written: <c>no</c>, <c>012</c> and <c>1e3</c> stay text until a schema types them.
/// </summary>
/// <param name="Value">The text after YAML's own escapes and folding.</param>
/// <param name="IsPlain">Whether it was written without quotes and not as a block.</param>
/// <param name="Span">The scalar with its quotes.</param>
public sealed record YamlScalar(string Value, bool IsPlain, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>Whether a plain scalar means "no value": empty, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => IsPlain && Value is ("" or "~" or "null");

    public Located<string> Located => new(Value, Span);
}

/// <summary>Values in order.</summary>
public sealed record YamlSequence(IReadOnlyList<YamlNode> Items, SourceSpan Span) : YamlNode(Span);

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

/// <summary>One key of a mapping with its value.</summary>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value)
{
    /// <summary>
    /// Key and value; the value alone where an alias or a partial brought it from elsewhere.
    /// </summary>
    public SourceSpan Span
    {
        get
        {
            var (key, value) = (Key.Span, Value.Span);
            var isApart = key.File != value.File || value.Start < key.End
                || key.File.Text.AsSpan(key.End, value.Start - key.End).ContainsAnyExcept(": \t\r\n");
            return isApart ? value : key.To(value);
        }
    }
}
