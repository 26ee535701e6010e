namespace LinkHub.Guides.Connectors.Nango;

/// <summary>
/// One value of Nango's <c>auth_mode</c>: what it is called for people and what it asks for by itself.
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
