using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;

namespace LinkHub.Guides.Matching;

/// <summary>A field that a guide names.</summary>
/// <param name="Field">The field.</param>
/// <param name="Names">Its names, most authoritative place first; never empty.</param>
public sealed record NamedField(CredentialField Field, IReadOnlyList<FieldPair> Names)
{
    /// <summary>How far the least fitting of its names is from the label.</summary>
    public LabelLikeness Worst => Names.Max(name => name.Likeness);

    /// <summary>Whether a place that speaks of the form has the label as it is.</summary>
    public bool IsExactInForm => Names.Any(name =>
        name.Likeness == LabelLikeness.Exact && FieldPlace.KindOf(name.Claim) != FieldPlaceKind.Overview);

    public bool IsMarkedOptional => Names.Any(name => name.Claim.IsOptional);
}

/// <summary>A field that the guide has under another name.</summary>
/// <param name="Field">The field.</param>
/// <param name="Claims">That name in each place, most authoritative place first; never empty.</param>
public sealed record RenamedField(CredentialField Field, IReadOnlyList<FieldClaim> Claims);

/// <summary>A field that the guide leaves out.</summary>
/// <param name="Field">The field.</param>
/// <param name="Place">The place that should list it, or null if the guide lists no fields.</param>
/// <param name="Naming">How the guide names it elsewhere.</param>
public sealed record MissingName(CredentialField Field, FieldPlace? Place, Naming Naming);

/// <summary>A place that leaves out, or names differently, what another place of the guide names.</summary>
/// <param name="Place">The less authoritative place, or the one that says less.</param>
/// <param name="Fields">
/// The fields it lacks, in the form's order, each with a name for it elsewhere; never empty.
/// </param>
/// <param name="Renames">The place's own names for some of these fields.</param>
public sealed record PlaceDisagreement(
    FieldPlace Place,
    IReadOnlyList<(CredentialField Field, FieldClaim Elsewhere)> Fields,
    IReadOnlyList<FieldClaim> Renames);

/// <summary>A name that the guide gives as a field's and that the form does not ask.</summary>
/// <param name="Claims">Where the guide says so, most authoritative place first; never empty.</param>
/// <param name="Place">The first of these places.</param>
/// <param name="Unshown">
/// The field of that name which the definition has and the form does not show, or null.
/// </param>
public sealed record UnaskedName(IReadOnlyList<FieldClaim> Claims, FieldPlace Place, CredentialField? Unshown)
{
    /// <summary>Whether the guide only speaks of it as "the **X** field".</summary>
    public bool IsProse => Claims.All(claim => claim.Kind == ClaimKind.Mention);
}
