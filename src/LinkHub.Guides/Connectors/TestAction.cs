using LinkHub.Guides.Text;

namespace LinkHub.Guides.Connectors;

/// <summary>An action that is run after linking to prove that the account works.</summary>
/// <param name="Action">The action's id.</param>
/// <param name="IsRequired">Whether linking fails where it fails.</param>
public sealed record TestAction(Located<string> Action, bool IsRequired);
