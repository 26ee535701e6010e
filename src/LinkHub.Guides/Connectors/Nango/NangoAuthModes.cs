namespace LinkHub.Guides.Connectors.Nango;

/// <summary>All auth modes, with the fields that Nango's own connect form shows for them.</summary>
/// <remarks>
/// Source: Nango's documented auth modes and the behaviour of its connect form. <c>JWT</c> and
/// <c>TWO_STEP</c> ask only for what a provider lists; the modes with a pop-up ask for nothing but
/// <c>connection_config</c>.
/// </remarks>
internal static class NangoAuthModes
{
    private static readonly DefaultField UserName = new("username", "User Name", IsSecret: false);
    private static readonly DefaultField Password = new("password", "Password", IsSecret: true);

    private static readonly Dictionary<string, NangoAuthMode> ByName =
        All().ToDictionary(mode => mode.Name, StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Names => ByName.Keys;

    public static NangoAuthMode? Find(string name) => ByName.GetValueOrDefault(name);

    private static NangoAuthMode[] All() =>
    [
        new("API_KEY", "API Key", AuthType.Custom) { Fields = [new("apiKey", "API Key", IsSecret: true)] },
        new("BASIC", "Basic Auth", AuthType.Custom) { Fields = [UserName, Password] },
        new("OAUTH2", "OAuth 2.0", AuthType.OAuth2) { GrantType = "authorization_code" },
        new("OAUTH2_CC", "OAuth 2.0 Client Credentials", AuthType.OAuth2)
        {
            GrantType = "client_credentials",
            Fields =
            [
                new("client_id", "Client ID", IsSecret: false),
                new("client_secret", "Client Secret", IsSecret: true),
                new("client_certificate", "Client Certificate", IsSecret: true, IsRequired: false),
                new("client_private_key", "Private Key", IsSecret: true, IsRequired: false),
            ],
        },
        new("OAUTH1", "OAuth 1.0a", AuthType.OAuth2),
        new("APP", "App", AuthType.OAuth2),
        new("CUSTOM", "App with OAuth 2.0", AuthType.OAuth2),
        new("APP_STORE", "App Store", AuthType.Custom),
        new("JWT", "JWT", AuthType.Custom),
        new("TWO_STEP", "Two-Step", AuthType.Custom),
        new("SIGNATURE", "Signature", AuthType.Custom) { Fields = [UserName, Password] },
        new("TBA", "Token-Based Authentication", AuthType.Custom)
        {
            Fields =
            [
                new("oauth_client_id_override", "OAuth Client ID", IsSecret: false),
                new("oauth_client_secret_override", "OAuth Client Secret", IsSecret: true),
                new("token_id", "Token ID", IsSecret: true),
                new("token_secret", "Token Secret", IsSecret: true),
            ],
        },
        new("TABLEAU", "Personal Access Token", AuthType.Custom)
        {
            Fields =
            [
                new("pat_name", "Personal App Token", IsSecret: false),
                new("pat_secret", "Personal App Token Secret", IsSecret: true),
                new("content_url", "Content URL", IsSecret: true, IsRequired: false),
            ],
        },
        new("BILL", "Bill", AuthType.Custom)
        {
            Fields =
            [
                UserName,
                Password,
                new("organization_id", "Organization ID", IsSecret: false),
                new("dev_key", "Developer Key", IsSecret: true),
            ],
        },
        new("AWS_SIGV4", "AWS Signature", AuthType.Custom)
        {
            Fields = [new("role_arn", "IAM Role ARN", IsSecret: false)],
        },
        new("INSTALL_PLUGIN", "Plugin", AuthType.Custom),
        new("MCP_OAUTH2", "MCP OAuth 2.0", AuthType.Mcp) { GrantType = "authorization_code" },
        new("MCP_OAUTH2_GENERIC", "MCP OAuth 2.0", AuthType.Mcp) { GrantType = "authorization_code" },
        new("NONE", "No Authentication", AuthType.Custom),
    ];
}

/// <summary>
/// One value of Nango's <c>auth_mode</c>, with its label for people and the fields that it asks for by
/// default.
/// </summary>
/// <param name="Name">As written, such as <c>OAUTH2_CC</c>.</param>
/// <param name="Label">The method's label.</param>
/// <param name="Type">The form's flow.</param>
internal sealed record NangoAuthMode(string Name, string Label, AuthType Type)
{
    /// <summary>
    /// <c>authorization_code</c> or <c>client_credentials</c>; null for modes without OAuth 2.
    /// </summary>
    public string? GrantType { get; init; }

    /// <summary>In the form's order.</summary>
    public IReadOnlyList<DefaultField> Fields { get; init; } = [];
}

/// <summary>A field that an auth mode asks for unless a provider says otherwise.</summary>
internal sealed record DefaultField(string Key, string Label, bool IsSecret, bool IsRequired = true);
