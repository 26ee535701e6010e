namespace LinkHub.GuideCheck.Audits.Hubs;

/// <summary>Where a written address leads, seen from a file of a hub.</summary>
/// <param name="Place">On which side of the hub's border.</param>
/// <param name="Path">Inside: decoded and relative to the hub. Outside: the whole address.</param>
/// <param name="Fragment">Decoded, without <c>#</c>; null where there is none.</param>
public readonly record struct HubTarget(HubPlace Place, string Path, string? Fragment);
