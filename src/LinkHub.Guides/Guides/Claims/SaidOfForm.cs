namespace LinkHub.Guides.Guides;

/// <summary>What a guide says of the form.</summary>
/// <param name="Claims">In the order written.</param>
/// <param name="FormText">The words of the parts about the form, a line each.</param>
internal sealed record SaidOfForm(IReadOnlyList<FieldClaim> Claims, string FormText);
