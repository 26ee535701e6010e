using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;

namespace LinkHub.Guides.Matching;

/// <summary>A name that the guide gives as a field's and that the form does not ask.</summary>
/// <param name="Claims">Where it says so, the place that counts most first; never empty.</param>
/// <param name="Place">The first of these places.</param>
/// <param name="Unshown">The field of that name which the definition has and the form does not show, or
/// null.</param>
public sealed record UnaskedName(IReadOnlyList<FieldClaim> Claims, FieldPlace Place, CredentialField? Unshown)
{
    /// <summary>Whether the guide only speaks of it as "the **X** field".</summary>
    public bool IsProse => Claims.All(claim => claim.Kind == ClaimKind.Mention);
}
