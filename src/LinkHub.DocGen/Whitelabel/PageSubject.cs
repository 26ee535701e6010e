namespace LinkHub.DocGen.Whitelabel;

/// <summary>
/// What a page is about, for variables such as <c>{provider.name}</c> and for addresses allowed by
/// connector.
/// </summary>
/// <param name="ConnectorKey">The connector's key; null on ordinary pages.</param>
/// <param name="ProviderName">The provider's title.</param>
/// <param name="MethodLabel">The auth method's label.</param>
public sealed record PageSubject(string? ConnectorKey, string? ProviderName, string? MethodLabel)
{
    /// <summary>An ordinary page: no provider, no method.</summary>
    public static readonly PageSubject None = new(ConnectorKey: null, ProviderName: null, MethodLabel: null);
}
