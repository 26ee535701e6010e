using LinkHub.Guides.Text;

namespace LinkHub.Guides.Yaml;

/// <summary>Values in order.</summary>
public sealed record YamlSequence(IReadOnlyList<YamlNode> Items, SourceSpan Span) : YamlNode(Span);
