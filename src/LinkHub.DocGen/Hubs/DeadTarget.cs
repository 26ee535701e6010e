namespace LinkHub.DocGen.Hubs;

/// <summary>An address in a hub's pages that leads nowhere.</summary>
/// <param name="Target">Relative to the hub.</param>
/// <param name="Fragment">What the page there does not have; null where there is no page.</param>
/// <param name="Page">The first file, in ordinal order, that writes it.</param>
internal sealed record DeadTarget(string Target, string? Fragment, string Page);
