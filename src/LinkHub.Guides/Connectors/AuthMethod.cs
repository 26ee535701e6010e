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
    /// What the definition calls the method: the entry's key (<c>oauth2</c>), or Nango's <c>auth_mode</c>.
    /// </summary>
    public required Located<string> Key { get; init; }

    /// <summary><c>authorization_code</c> or <c>client_credentials</c>.</summary>
    public Located<string>? GrantType { get; init; }

    /// <summary>
    /// What an end user is asked, hidden and computed fields included: see <see cref="AskedFields"/>.
    /// </summary>
    public IReadOnlyList<CredentialField> ConfigFields { get; init; } = [];

    /// <summary>What an administrator is asked, hidden and computed fields included.</summary>
    public IReadOnlyList<CredentialField> SetupFields { get; init; } = [];

    public IReadOnlyList<FieldNotice> ConfigNotices { get; init; } = [];

    public IReadOnlyList<FieldNotice> SetupNotices { get; init; } = [];

    public MethodSupport Support { get; init; } = MethodSupport.None;

    public IReadOnlyList<ConnectEnvironment> Environments { get; init; } = [];

    public IReadOnlyList<Located<string>> RequiredScopes { get; init; } = [];

    public IReadOnlyList<TestAction> TestActions { get; init; } = [];
}
