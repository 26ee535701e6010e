using LinkHub.Guides.Connectors;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Definitions;

/// <summary>The patterns that a definition writes.</summary>
internal static class FieldPatterns
{
    public static IEnumerable<Located<string>> Of(Connector connector) => DefinedField.Of(connector)
        .Select(defined => defined.Field.Validation?.Pattern)
        .OfType<Located<string>>();
}
