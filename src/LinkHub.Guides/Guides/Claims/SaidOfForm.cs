using LinkHub.Guides.Markup;

namespace LinkHub.Guides.Guides.Claims;

/// <summary>What a guide says of the form.</summary>
/// <param name="Claims">The claims of all kinds in the order written.</param>
/// <param name="FormText">
/// The words of the parts about the form, a line each; names in them need not be bold.
/// </param>
public sealed record SaidOfForm(IReadOnlyList<FieldClaim> Claims, string FormText)
{
    /// <summary>What a body says, as written or in a brand's words.</summary>
    public static SaidOfForm In(IReadOnlyList<Node> body) => ClaimReader.Read(body);
}
