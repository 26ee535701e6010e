using LinkHub.Guides.Text;

namespace LinkHub.Guides.Yaml;

/// <summary>One value of a YAML document and the place where it was written.</summary>
public abstract record YamlNode(SourceSpan Span);
