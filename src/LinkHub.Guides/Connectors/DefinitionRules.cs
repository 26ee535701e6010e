using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors;

/// <summary>
/// The rules about connector definitions; those about their YAML are in <see cref="YamlRules"/>.
/// </summary>
public static class DefinitionRules
{
    public static readonly DiagnosticRule BadType = new("LH802", "bad-type", Severity.Error);
    public static readonly DiagnosticRule UnknownKey = new("LH803", "unknown-key", Severity.Error);
    public static readonly DiagnosticRule UndeclaredCredential =
        new("LH804", "undeclared-credential", Severity.Error);
    public static readonly DiagnosticRule SelectWithoutOptions =
        new("LH805", "select-without-options", Severity.Error);
    public static readonly DiagnosticRule MissingKey = new("LH806", "missing-key", Severity.Error);
    public static readonly DiagnosticRule BadValue = new("LH807", "bad-value", Severity.Error);
    public static readonly DiagnosticRule UnresolvedRef = new("LH808", "unresolved-ref", Severity.Error);
    public static readonly DiagnosticRule CyclicRef = new("LH809", "cyclic-ref", Severity.Error);
    public static readonly DiagnosticRule ReservedName = new("LH815", "reserved-name", Severity.Error);

    /// <summary>The rules that mappings of definitions are read under.</summary>
    public static SchemaRules Schema { get; } =
        new(UnknownKey, MissingKey, BadType, BadValue, YamlRules.DuplicateKey);
}
