namespace LinkHub.GuideCheck.Audits.Hubs;

/// <summary>On which side of a hub's border an address leads.</summary>
public enum HubPlace
{
    /// <summary>To a file that the hub should have.</summary>
    Inside,

    /// <summary>To another site.</summary>
    Outside,

    /// <summary>A relative path that climbs out of the hub's host.</summary>
    Above,

    /// <summary>Nowhere that can be looked up: another scheme, or another path of the hub's own host.</summary>
    Elsewhere,
}
