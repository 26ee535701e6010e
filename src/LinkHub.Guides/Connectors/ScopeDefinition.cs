using LinkHub.Guides.Text;

namespace LinkHub.Guides.Connectors;

/// <summary>A permission of the provider that a connector may ask for.</summary>
/// <param name="Name">As the provider spells it.</param>
/// <param name="Description">What it allows.</param>
/// <param name="Includes">Scopes that come with it.</param>
public sealed record ScopeDefinition(
    Located<string> Name,
    Located<string>? Description,
    IReadOnlyList<Located<string>> Includes);
