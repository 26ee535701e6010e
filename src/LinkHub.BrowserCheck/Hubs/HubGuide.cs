namespace LinkHub.BrowserCheck.Hubs;

/// <summary>A guide of a built hub, with the form it explains.</summary>
/// <param name="Provider">The connector's key.</param>
/// <param name="Method">The method's slug.</param>
/// <param name="Kind"><c>link-account</c> or <c>connector-profile</c>.</param>
/// <param name="Address">The page's address below the hub's base path.</param>
/// <param name="Fields">What the form asks, in its order.</param>
public sealed record HubGuide(
    string Provider, string Method, string Kind, string Address, IReadOnlyList<HubField> Fields)
{
    /// <summary>Where in the hub the guide's language is: empty, or such as <c>de/</c>.</summary>
    public string LanguageFolder { get; init; } = "";

    /// <summary>The same form's address for frames; null for forms that are never framed.</summary>
    public string? EmbedAddress => Kind == "link-account" ? $"{LanguageFolder}embed/{Provider}/{Method}/" : null;
}
