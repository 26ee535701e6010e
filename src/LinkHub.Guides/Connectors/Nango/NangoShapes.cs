using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors;

/// <summary>The keys of a Nango provider. Nango adds to them often, so the shapes are open.</summary>
public static class NangoShapes
{
    public static MappingShape Provider { get; } = new(
        "provider",
        "alias", "display_name", "categories", "auth_mode", "auth", "docs", "docs_connect", "setup_guide_url", "logo",
        "credentials", "connection_config", "connection_configuration", "assertion_option", "integration_config",
        "require_client_certificate", "token_request_auth_method", "default_scopes", "proxy", "token", "token_url",
        "token_params", "token_headers", "token_response", "refresh_url", "refresh_params", "authorization_url",
        "authorization_params", "request_url", "request_params", "registration_url", "registration_params",
        "assertion", "signature", "signature_method")
    {
        IsOpen = true,
    };

    public static MappingShape Field { get; } = new(
        "field",
        "type", "title", "description", "example", "pattern", "format", "enum", "order", "default_value", "secret",
        "prefix", "suffix", "optional", "hidden", "automated", "doc_section", "visible_when")
    {
        IsOpen = true,
    };

    public static MappingShape Condition { get; } = new("condition", "field", "equals") { IsOpen = true };
}
