using LinkHub.Guides.Text;

namespace LinkHub.Guides.Yaml;

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
