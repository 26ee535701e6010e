using System.Collections.Concurrent;
using LinkHub.DocGen.Links;
using LinkHub.DocGen.Publish;
using LinkHub.DocGen.Whitelabel;

namespace LinkHub.DocGen.Hubs;

/// <summary>What the languages of one hub share while it is made. For use by several threads.</summary>
/// <param name="brand">Whose hub it is.</param>
/// <param name="store">Where it is written.</param>
/// <param name="tools">What it is made with.</param>
internal sealed class HubMaking(BrandContext brand, IHubStore store, HubTools tools)
{
    public BrandContext Brand => brand;

    public IHubStore Store => store;

    public HubTools Tools => tools;

    /// <summary>Is given the links of all pages; null where nobody asks.</summary>
    public LinkCheck? Links { get; init; }

    /// <summary>The hub's languages; null where there is only one.</summary>
    public HubLanguages? Languages { get; init; }

    public HubReport Report { get; } = new();

    /// <summary>Pictures of the content folder that pages show, by path.</summary>
    public ConcurrentDictionary<string, bool> Images { get; } = new(StringComparer.Ordinal);
}
