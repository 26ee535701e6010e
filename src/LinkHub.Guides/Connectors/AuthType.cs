namespace LinkHub.Guides.Connectors;

/// <summary>How a method proves who connects, as far as the form's flow depends on it.</summary>
public enum AuthType
{
    /// <summary>Values typed into the form, and nothing more.</summary>
    Custom,

    /// <summary>The user approves the access in the provider's own window.</summary>
    OAuth2,

    /// <summary>
    /// As <see cref="OAuth2"/>, with a client that registers itself (Model Context Protocol).
    /// </summary>
    Mcp,
}
