using LinkHub.Guides.Connectors;

namespace LinkHub.Guides.Matching;

/// <summary>A field that the guide leaves out.</summary>
/// <param name="Field">The field.</param>
/// <param name="Place">The place that should list it; null where the guide lists no fields.</param>
/// <param name="Naming">How the guide names it elsewhere.</param>
public sealed record MissingName(CredentialField Field, FieldPlace? Place, Naming Naming);
