namespace LinkHub.BrowserCheck.Hubs;

/// <summary>A hub as it was built, on this machine's disk.</summary>
/// <param name="Name">The brand's folder.</param>
/// <param name="Folder">In full.</param>
/// <param name="BasePath">Where it stands on its host; begins and ends with <c>/</c>.</param>
/// <param name="Guides">In the order of <c>connectors.json</c>.</param>
/// <param name="Headers">What its host should send with each file.</param>
public sealed record BuiltHub(
    string Name, string Folder, string BasePath, IReadOnlyList<HubGuide> Guides, HeaderRules Headers)
{
    /// <summary>The origins whose pages may frame the hub's, from its own header; the first is used as the parent.</summary>
    public IReadOnlyList<string> Parents { get; init; } = [];
}
