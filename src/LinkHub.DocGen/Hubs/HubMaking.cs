using System.Collections.Concurrent;
using LinkHub.DocGen.Links;
using LinkHub.DocGen.Publish;
using LinkHub.DocGen.Whitelabel;

namespace LinkHub.DocGen.Hubs;

/// <summary>
/// The state that the languages of one hub share while it is made. For use by several threads.
/// </summary>
/// <param name="brand">The brand of the hub.</param>
/// <param name="store">Where it is written.</param>
/// <param name="tools">The tools that make it.</param>
internal sealed class HubMaking(BrandContext brand, IHubStore store, HubTools tools)
{
    public BrandContext Brand => brand;

    public IHubStore Store => store;

    public HubTools Tools => tools;

    /// <summary>Receives the links of all pages; null if dead links are not looked for.</summary>
    public LinkCheck? Links { get; init; }

    /// <summary>The hub's languages, or null if there is only one.</summary>
    public HubLanguages? Languages { get; init; }

    public HubReport Report { get; } = new();

    /// <summary>Pictures of the content folder that pages show, by path.</summary>
    public ConcurrentDictionary<string, bool> Images { get; } = new(StringComparer.Ordinal);
}
