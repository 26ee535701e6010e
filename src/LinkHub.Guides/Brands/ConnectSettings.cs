namespace LinkHub.Guides.Brands;

/// <summary>Where a brand's credential forms send to.</summary>
/// <param name="Mode">What a form does.</param>
/// <param name="Endpoint">An https address; null in preview.</param>
/// <param name="ParentOrigins">The origins that may embed the forms: scheme, host and port, no path.</param>
public sealed record ConnectSettings(ConnectMode Mode, string? Endpoint, IReadOnlyList<string> ParentOrigins)
{
    public static readonly ConnectSettings Preview = new(ConnectMode.Preview, Endpoint: null, []);
}
