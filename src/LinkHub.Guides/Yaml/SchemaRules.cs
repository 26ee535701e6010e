using LinkHub.Guides.Text;

namespace LinkHub.Guides.Yaml;

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
