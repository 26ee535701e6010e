using LinkHub.Guides.Guides;

namespace LinkHub.Guides.Matching;

/// <summary>A claim with its label ready to be compared.</summary>
public sealed record ClaimedName(FieldClaim Claim, LabelName Name);
