using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;

namespace LinkHub.Guides.Matching;

/// <summary>A field of the form and one name that a guide has for it.</summary>
public sealed record FieldPair(CredentialField Field, FieldClaim Claim, LabelLikeness Likeness);
