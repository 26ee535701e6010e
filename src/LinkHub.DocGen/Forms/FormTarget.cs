using LinkHub.Guides.Brands;

namespace LinkHub.DocGen.Forms;

/// <summary>Whom a form is for and where it sends to.</summary>
/// <param name="Connect">The brand's settings.</param>
/// <param name="Provider">The connector's key.</param>
/// <param name="Method">The method's slug.</param>
/// <param name="Kind">The guide kind's slug.</param>
public sealed record FormTarget(ConnectSettings Connect, string Provider, string Method, string Kind)
{
    /// <summary>Scopes that are asked for in any case.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>The key of the only environment, or null.</summary>
    public string? Environment { get; init; }

    /// <summary>Where a form sends without script; null in the modes that send nothing.</summary>
    public string? FormAction => Endpoint is { } endpoint ? $"{endpoint}/form" : null;

    /// <summary>Without a slash at its end; null in the modes that send nothing.</summary>
    public string? Endpoint => Connect is { Mode: ConnectMode.Post, Endpoint: { } address } ? address.TrimEnd('/') : null;

    /// <summary>The mode as the script knows it.</summary>
    public string Mode => Connect.Mode switch
    {
        ConnectMode.Post when Endpoint is not null => "post",
        ConnectMode.Message => "message",
        _ => "preview",
    };
}
