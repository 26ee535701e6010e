using LinkHub.Guides.Text;

namespace LinkHub.Guides.Guides.Claims;

/// <summary>A guide's word that the form asks for a field.</summary>
/// <param name="Label">The field's name as the guide writes it, without <c>(Optional)</c>.</param>
/// <param name="Kind">The kind of place it is said in.</param>
/// <param name="IsOptional">Whether the guide marks it as optional.</param>
public sealed record FieldClaim(Located<string> Label, ClaimKind Kind, bool IsOptional)
{
    /// <summary>
    /// Whether it stands where the guide speaks of the form itself, not of the provider's own pages.
    /// </summary>
    public bool IsAboutForm { get; init; }
}
