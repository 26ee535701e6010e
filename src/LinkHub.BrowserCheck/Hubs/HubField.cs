namespace LinkHub.BrowserCheck.Hubs;

/// <summary>A field as a hub's <c>connectors.json</c> says it is asked.</summary>
/// <param name="Key">What is sent.</param>
/// <param name="Label">What people read.</param>
/// <param name="IsRequired">Whether it may not be left empty.</param>
/// <param name="IsSecret">Whether it must be hidden while it is typed.</param>
public sealed record HubField(string Key, string Label, bool IsRequired, bool IsSecret);
