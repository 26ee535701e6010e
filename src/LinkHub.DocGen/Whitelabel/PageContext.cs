using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>
/// The brand, the subject and the scopes of a page: everything that decides how a guide reads in one hub.
/// </summary>
public sealed record PageContext(BrandContext Brand, PageSubject Subject, ScopeSelection Scopes)
{
    /// <summary>The text's language; null for the site's own.</summary>
    public string? Language { get; init; }

    /// <summary>Whether names are preceded by the articles of English.</summary>
    public bool IsEnglish => Brand.Site.IsEnglish(Language);

    /// <summary>Whether the hub has a part with these conditions.</summary>
    public bool Shows(Conditions conditions) =>
        !(conditions.HiddenOnWhitelabel && Brand.IsWhitelabel) && Scopes.Shows(conditions.Scopes);
}

/// <summary>
/// The subject of a page, for variables such as <c>{provider.name}</c> and for addresses allowed by
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
