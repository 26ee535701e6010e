using LinkHub.Guides.Brands;

namespace LinkHub.DocGen.Serve;

/// <summary>What to serve while it is being written.</summary>
/// <param name="ContentFolder">The folder with the content.</param>
internal sealed record LiveOptions(string ContentFolder)
{
    /// <summary>The one brand to serve; null for all.</summary>
    public string? Brand { get; init; }

    /// <summary>Overrides the brands' own scopes; empty for none.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>How a brand is changed for this machine, such as where its forms send to.</summary>
    public Func<Brand, Brand> Adapt { get; init; } = brand => brand;

    public int Threads { get; init; } = Environment.ProcessorCount;
}
