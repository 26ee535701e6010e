using LinkHub.DocGen.Assets;
using LinkHub.DocGen.Templates;
using LinkHub.GuideCheck;

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

    /// <summary>Checks the texts meanwhile; null where hubs are not asked for dead links.</summary>
    public Checker? Checker { get; init; }

    /// <summary>What is written of the pages.</summary>
    public IReadOnlyList<Func<HubRoom, IHubOutput>> Outputs { get; init; } = HubOutputs.All;

    /// <summary>What runs on the pages.</summary>
    public IReadOnlyList<HubScript> Scripts { get; init; } = HubScripts.All;

    /// <summary>The themes of the brands; null where hubs have none.</summary>
    public HubThemes? Themes { get; init; }

    /// <summary>Told how long the scan takes.</summary>
    public BuildClock Clock { get; init; } = new();
}
