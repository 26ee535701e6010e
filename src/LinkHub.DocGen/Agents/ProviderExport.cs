namespace LinkHub.DocGen.Agents;

/// <summary>A provider in <c>connectors.json</c>. All texts are in the brand's words.</summary>
/// <param name="Key">The connector's key.</param>
/// <param name="Title">The provider's name.</param>
/// <param name="Address">Its page, below the base path.</param>
/// <param name="Methods">In the definition's order.</param>
public sealed record ProviderExport(string Key, string Title, string Address, IReadOnlyList<MethodExport> Methods)
{
    public string? Description { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];
}
