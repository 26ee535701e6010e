using LinkHub.Guides.Guides;

namespace LinkHub.GuideCheck.Matching;

/// <summary>A claim with its label ready to be compared.</summary>
internal sealed record ClaimedName(FieldClaim Claim, LabelName Name);
