using LinkHub.Guides.Brands;

namespace LinkHub.DocGen.Agents;

/// <summary>
/// What one hub holds, for the files that list it: small, and independent of what pages say.
/// </summary>
/// <param name="Brand">Whose hub it is.</param>
/// <param name="Summary">One line about the hub, in the brand's words.</param>
/// <param name="Entries">The pages in the order they are listed; addresses are unique.</param>
public sealed record HubIndex(Brand Brand, string Summary, IReadOnlyList<HubEntry> Entries)
{
    /// <summary>Where the pages are, below the base path: empty, or a language's <c>de/</c>.</summary>
    public string Folder { get; init; } = "";

    /// <summary>
    /// Where something of the hub is: absolute where the brand's address is known, else from the root of its
    /// host.
    /// </summary>
    /// <param name="address">Below the base path, without a leading slash.</param>
    public string Locate(string address) =>
        Brand.Url + Brand.BasePath + Folder + string.Join('/', address.Split('/').Select(Uri.EscapeDataString));
}
