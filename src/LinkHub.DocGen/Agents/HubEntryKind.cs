namespace LinkHub.DocGen.Agents;

/// <summary>What a page of a hub is.</summary>
public enum HubEntryKind
{
    Home,
    Provider,
    Guide,
    Page,
}
