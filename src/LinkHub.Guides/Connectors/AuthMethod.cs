using LinkHub.Guides.Guides;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Connectors;

/// <summary>
/// One way to connect to a provider: an entry of <c>authentication</c>, or a Nango provider's one mode.
/// </summary>
/// <param name="Type">Which flow the form has.</param>
/// <param name="Label">What guides and forms call it.</param>
/// <param name="Span">The whole method in its file.</param>
public sealed record AuthMethod(Located<AuthType> Type, Located<string> Label, SourceSpan Span)
{
    /// <summary>The method's part of an address, made from its label.</summary>
    public string Slug => Connectors.Slug.Of(Label.Value);

    /// <summary>
    /// The name of the method in the definition: the entry's key (<c>oauth2</c>), or Nango's
    /// <c>auth_mode</c>.
    /// </summary>
    public required Located<string> Key { get; init; }

    /// <summary>
    /// The OAuth 2 grant, <c>authorization_code</c> or <c>client_credentials</c>; null for methods without
    /// OAuth 2.
    /// </summary>
    public Located<string>? GrantType { get; init; }

    /// <summary>
    /// The fields for an end user, hidden and computed ones included: see <see cref="AskedFields"/>.
    /// </summary>
    public IReadOnlyList<CredentialField> ConfigFields { get; init; } = [];

    /// <summary>The fields for an administrator, hidden and computed ones included.</summary>
    public IReadOnlyList<CredentialField> SetupFields { get; init; } = [];

    public IReadOnlyList<FieldNotice> ConfigNotices { get; init; } = [];

    public IReadOnlyList<FieldNotice> SetupNotices { get; init; } = [];

    public MethodSupport Support { get; init; } = MethodSupport.None;

    public IReadOnlyList<ConnectEnvironment> Environments { get; init; } = [];

    public IReadOnlyList<Located<string>> RequiredScopes { get; init; } = [];

    public IReadOnlyList<TestAction> TestActions { get; init; } = [];
}

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

/// <summary>
/// One of the provider's environments, such as production and sandbox; several are offered as a choice.
/// </summary>
public sealed record ConnectEnvironment(Located<string> Key, Located<string> Name);

/// <summary>Where the users of a method find help.</summary>
public sealed record MethodSupport
{
    public static MethodSupport None { get; } = new();

    /// <summary>The published guide's address.</summary>
    public Located<string>? Link { get; init; }

    public Located<string>? Description { get; init; }

    /// <summary>The guide for end users who link an account, where the definition holds it.</summary>
    public DefinedGuide? Config { get; init; }

    /// <summary>The guide for administrators, where the definition holds it.</summary>
    public DefinedGuide? Setup { get; init; }

    public DefinedGuide? Guide(GuideKind kind) => kind == GuideKind.LinkAccount ? Config : Setup;
}
