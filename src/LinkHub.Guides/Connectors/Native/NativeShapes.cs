using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors;

/// <summary>
/// The keys of a native definition. Its format grows outside this program, so every shape is open.
/// </summary>
public static class NativeShapes
{
    public static MappingShape Connector { get; } = Open(
        "connector",
        "info", "baseUrl", "resources", "authentication", "scopeDefinitions", "actions", "rateLimit", "context");

    public static MappingShape Info { get; } = Open(
        "info", "title", "key", "version", "description", "assets", "categories");

    public static MappingShape Assets { get; } = Open("assets", "icon");

    public static MappingShape Method { get; } = Open(
        "method",
        "type", "grantType", "label", "authorization", "requiredScopes", "configFields", "setupFields",
        "configNotices", "setupNotices", "support", "environments", "testActions", "refreshAuthentication",
        "key", "authentication");

    public static MappingShape Field { get; } = Open(
        "field",
        "key", "label", "type", "required", "secret", "readOnly", "placeholder", "description", "tooltip", "options",
        "validation", "value", "computed", "hidden", "externalSystemAccountIdentifier");

    public static MappingShape Option { get; } = Open("option", "value", "label");

    public static MappingShape Validation { get; } = Open("validation", "pattern", "format", "errorMessage");

    public static MappingShape Notice { get; } = Open("notice", "key", "type", "description", "position", "anchor");

    public static MappingShape Support { get; } = Open("support", "link", "description", "guides");

    public static MappingShape Guides { get; } = Open("guides", "config", "setup");

    public static MappingShape Guide { get; } = Open("guide", "warning", "sections");

    public static MappingShape Section { get; } = Open(
        "section", "title", "content", "list", "image", "applicableScopes", "steps");

    public static MappingShape Step { get; } = Open(
        "step", "title", "content", "list", "image", "displayScopes", "applicableScopes");

    public static MappingShape Environment { get; } = Open("environment", "key", "name");

    public static MappingShape TestAction { get; } = Open("test action", "action", "required");

    public static MappingShape Scope { get; } = Open("scope", "description", "includes");

    public static MappingShape Action { get; } = Open(
        "action",
        "actionId", "label", "description", "requiredScopes", "authRequirements", "actionType", "categories",
        "details", "resources", "schema", "inputs", "steps", "result", "entrypointUrl",
        "entrypointHttpMethod", "fieldConfigs");

    private static MappingShape Open(string name, params IReadOnlyList<string> keys) =>
        new(name, keys) { IsOpen = true };
}
