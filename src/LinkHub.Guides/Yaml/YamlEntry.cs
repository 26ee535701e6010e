using LinkHub.Guides.Text;

namespace LinkHub.Guides.Yaml;

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
