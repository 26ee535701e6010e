using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors.Nango;

/// <summary>The keys of a Nango provider. Nango adds to them often, so the shape is open.</summary>
internal static class NangoShapes
{
    public static readonly MappingShape Provider = new("provider")
    {
        IsOpen = true,
        ForeignKeys =
        [
            "auth", "docs", "setup_guide_url", "connection_configuration", "proxy", "token", "token_url",
            "token_params", "token_headers", "token_response", "refresh_url", "refresh_params",
            "authorization_url", "authorization_params", "request_url", "request_params", "registration_url",
            "registration_params", "assertion", "signature", "signature_method",
        ],
    };

    public static readonly TextKey Alias = Provider.Text("alias");
    public static readonly TextKey DisplayName = Provider.RequiredText("display_name");
    public static readonly TextsKey Categories = Provider.Texts("categories");
    public static readonly TextKey AuthMode = Provider.RequiredText("auth_mode");
    public static readonly TextKey DocsConnect = Provider.Text("docs_connect");
    public static readonly TextKey Logo = Provider.Text("logo");
    public static readonly EntriesKey Credentials = Fields("credentials");
    public static readonly EntriesKey ConnectionConfig = Fields("connection_config");
    public static readonly EntriesKey AssertionOption = Fields("assertion_option");
    public static readonly EntriesKey IntegrationConfig = Fields("integration_config");
    public static readonly FlagKey RequireClientCertificate = Provider.Flag("require_client_certificate");
    public static readonly TextKey TokenRequestAuthMethod = Provider.Text("token_request_auth_method");
    public static readonly TextsKey DefaultScopes = Provider.Texts("default_scopes");

    private static EntriesKey Fields(string section) =>
        Provider.Entries(section, "", NangoFieldReader.Shape);
}
