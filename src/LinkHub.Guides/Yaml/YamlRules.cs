using LinkHub.Guides.Text;

namespace LinkHub.Guides.Yaml;

/// <summary>The rules about the syntax of a YAML text.</summary>
public static class YamlRules
{
    public static readonly DiagnosticRule DuplicateKey = new("LH801", "duplicate-key", Severity.Error);
    public static readonly DiagnosticRule Syntax = new("LH810", "yaml-syntax", Severity.Error);
    public static readonly DiagnosticRule Depth = new("LH811", "yaml-depth", Severity.Error);
    public static readonly DiagnosticRule Alias = new("LH812", "yaml-alias", Severity.Error);
    public static readonly DiagnosticRule UnknownTag = new("LH813", "unknown-tag", Severity.Error);
    public static readonly DiagnosticRule SeveralDocuments = new(
        "LH814", "several-documents", Severity.Error);
    public static readonly DiagnosticRule EmptyDocument = new("LH816", "empty-document", Severity.Error);

    /// <summary>
    /// Whether a part of the text was left out where the rule was broken, so that what is missing may be
    /// there.
    /// </summary>
    public static bool LeavesOut(DiagnosticRule rule) =>
        rule == Syntax || rule == Depth || rule == Alias || rule == TextRules.LimitReached;
}

/// <summary>The rules a <see cref="MappingReader"/> reports under: each kind of file has its own.</summary>
/// <param name="UnknownKey">A key that the shape does not have.</param>
/// <param name="MissingKey">A key that must be there and is not, or is empty.</param>
/// <param name="BadType">A list where text belongs, and the like.</param>
/// <param name="BadValue">Text that is none of the allowed values.</param>
/// <param name="DuplicateKey">Two keys that differ in case only.</param>
public sealed record SchemaRules(
    DiagnosticRule UnknownKey,
    DiagnosticRule MissingKey,
    DiagnosticRule BadType,
    DiagnosticRule BadValue,
    DiagnosticRule DuplicateKey);
