using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;

namespace LinkHub.Guides.Matching;

/// <summary>A place that leaves out, or calls otherwise, what another place of the guide names.</summary>
/// <param name="Place">The place whose word counts less or that says less.</param>
/// <param name="Fields">What it lacks, in the form's order, each with a name for it elsewhere; never
/// empty.</param>
public sealed record PlaceDisagreement(
    FieldPlace Place,
    IReadOnlyList<(CredentialField Field, FieldClaim Elsewhere)> Fields);
