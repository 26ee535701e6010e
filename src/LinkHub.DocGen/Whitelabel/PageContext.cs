using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>
/// For whom and about what a page is made: everything that decides how a guide reads in one hub.
/// </summary>
public sealed record PageContext(BrandContext Brand, PageSubject Subject, ScopeSelection Scopes)
{
    /// <summary>The text's language; null for the site's own.</summary>
    public string? Language { get; init; }

    /// <summary>Whether names are preceded by the articles of English.</summary>
    public bool IsEnglish => Brand.Site.IsEnglish(Language);

    /// <summary>Whether a part with these conditions is in the hub at all.</summary>
    public bool Shows(Conditions conditions) =>
        !(conditions.HiddenOnWhitelabel && Brand.IsWhitelabel) && Scopes.Shows(conditions.Scopes);
}

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
