namespace LinkHub.Guides.Guides.Outline;

/// <summary>An action a reader can choose in the scope panel.</summary>
/// <param name="Id">The action's id in the connector.</param>
/// <param name="Label">What readers see.</param>
/// <param name="Scopes">The scopes it needs.</param>
public sealed record PanelAction(string Id, string Label, IReadOnlyList<string> Scopes);
