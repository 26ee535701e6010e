using System.Collections.Concurrent;
using LinkHub.DocGen.Pages;
using LinkHub.DocGen.Publish;
using LinkHub.DocGen.Templates;
using LinkHub.DocGen.Whitelabel;

namespace LinkHub.DocGen.Hubs;

/// <summary>What the languages of one hub share while it is made. For use by several threads.</summary>
/// <param name="Brand">Whose hub it is.</param>
/// <param name="Store">Where it is written.</param>
/// <param name="Renderer">Makes pages into HTML.</param>
/// <param name="Scopes">Scopes that override the brand's own; empty for none.</param>
/// <param name="Changes">When files were last changed.</param>
/// <param name="Written">Remembers where pages lead; null where nobody asks.</param>
internal sealed record HubMaking(
    BrandContext Brand,
    IHubStore Store,
    IPageRenderer Renderer,
    IReadOnlyList<string> Scopes,
    LastChanges Changes,
    WrittenLinks? Written)
{
    /// <summary>The hub's languages; null where there is only one.</summary>
    public HubLanguages? Languages { get; init; }

    public HubReport Report { get; } = new();

    /// <summary>Pictures of the content folder that pages show, by path.</summary>
    public ConcurrentDictionary<string, bool> Images { get; } = new(StringComparer.Ordinal);
}
