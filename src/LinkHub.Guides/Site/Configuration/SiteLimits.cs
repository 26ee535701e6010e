namespace LinkHub.Guides.Site.Configuration;

/// <summary>
/// How large things may be; past a limit there is a finding and the rest of the site still builds.
/// </summary>
public sealed record SiteLimits
{
    /// <summary>Bytes of one guide or page.</summary>
    public int GuideBytes { get; init; } = 1 << 20;

    /// <summary>Elements and containers within one another.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>Steps of one guide.</summary>
    public int Steps { get; init; } = 10_000;

    /// <summary>Lines, tags, links and addresses of one guide or page together, blank lines aside.</summary>
    public int Elements { get; init; } = 20_000;

    /// <summary>Cells of one guide's tables.</summary>
    public int Cells { get; init; } = 10_000;

    /// <summary>Bytes of one definition file; a <c>providers.yaml</c> may be eight times as large.</summary>
    public int DefinitionBytes { get; init; } = 1 << 20;

    /// <summary>Methods of one connector.</summary>
    public int Methods { get; init; } = 200;

    /// <summary>Fields of one form, hidden and computed ones included.</summary>
    public int Fields { get; init; } = 500;

    /// <summary>Bytes of one image.</summary>
    public int ImageBytes { get; init; } = 10 << 20;
}
