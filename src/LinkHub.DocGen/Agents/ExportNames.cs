using LinkHub.Guides.Connectors;

namespace LinkHub.DocGen.Agents;

/// <summary>The spelling of a definition's kinds in exported data: the definition's own.</summary>
internal static class ExportNames
{
    public static string Of(FieldType type) => type switch
    {
        FieldType.Password => "password",
        FieldType.TextArea => "text_area",
        FieldType.Select => "select",
        _ => "text",
    };

    public static string Of(AuthType type) => type switch
    {
        AuthType.OAuth2 => "oauth2",
        AuthType.Mcp => "mcp",
        _ => "custom",
    };
}
