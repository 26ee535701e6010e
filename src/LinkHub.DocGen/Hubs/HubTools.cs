using LinkHub.DocGen.Assets;
using LinkHub.DocGen.Templates;
using LinkHub.GuideCheck;

namespace LinkHub.DocGen.Hubs;

/// <summary>The tools that all hubs of a build are made with. For use by several threads.</summary>
/// <param name="renderer">Makes pages into HTML.</param>
internal sealed class HubTools(IPageRenderer renderer)
{
    public IPageRenderer Renderer => renderer;

    /// <summary>Scopes that override the brands' own; empty for none.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>Tells when files were last changed.</summary>
    public LastChanges Changes { get; init; } = LastChanges.None;

    /// <summary>Checks the texts meanwhile, or null if hubs are not asked for dead links.</summary>
    public Checker? Checker { get; init; }

    /// <summary>The kinds of files that are written of the pages.</summary>
    public IReadOnlyList<Func<HubRoom, IHubOutput>> Outputs { get; init; } = HubOutputs.All;

    /// <summary>The scripts that pages load.</summary>
    public IReadOnlyList<HubScript> Scripts { get; init; } = HubScripts.All;

    /// <summary>The themes of the brands, or null if hubs have none.</summary>
    public HubThemes? Themes { get; init; }

    /// <summary>Measures how long the scan takes.</summary>
    public BuildClock Clock { get; init; } = new();
}
