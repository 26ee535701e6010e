using LinkHub.DocGen.Assets;
using LinkHub.DocGen.Templates;

namespace LinkHub.DocGen.Hubs;

/// <summary>What all hubs of a build are made with. For use by several threads.</summary>
/// <param name="renderer">Makes pages into HTML.</param>
internal sealed class HubTools(IPageRenderer renderer)
{
    public IPageRenderer Renderer => renderer;

    /// <summary>Scopes that override the brands' own; empty for none.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>When files were last changed.</summary>
    public LastChanges Changes { get; init; } = LastChanges.None;

    /// <summary>Whether each hub is asked for its dead links once it is made.</summary>
    public bool RemembersLinks { get; init; }

    /// <summary>What is written of the pages.</summary>
    public IReadOnlyList<Func<HubRoom, IHubOutput>> Outputs { get; init; } = HubOutputs.All;

    /// <summary>What runs on the pages.</summary>
    public IReadOnlyList<HubScript> Scripts { get; init; } = HubScripts.All;

    /// <summary>Told how long the scan takes.</summary>
    public BuildClock Clock { get; init; } = new();
}
