using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;

namespace LinkHub.Guides.Matching;

/// <summary>A field that the guide has under another name.</summary>
/// <param name="Field">The field.</param>
/// <param name="Claims">That name, in each place, the one that counts most first; never empty.</param>
public sealed record RenamedField(CredentialField Field, IReadOnlyList<FieldClaim> Claims);
