using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Guides.Claims;

/// <summary>A guide's statement that the form asks for a field.</summary>
/// <param name="Label">The field's name as the guide writes it, without <c>(Optional)</c>.</param>
/// <param name="Kind">The kind of place that says so.</param>
/// <param name="IsOptional">Whether the guide marks it as optional.</param>
public sealed record FieldClaim(Located<string> Label, ClaimKind Kind, bool IsOptional)
{
    /// <summary>
    /// Whether it stands where the guide speaks of the form itself, not of the provider's own pages.
    /// </summary>
    public bool IsAboutForm { get; init; }
}

/// <summary>Where a guide says that the form has a field.</summary>
public enum ClaimKind
{
    /// <summary>An item of the list after "Fill out the following fields".</summary>
    LinkingBlock,

    /// <summary>A bold item of the list in an overview: <c>1. **API key** - …</c>.</summary>
    Overview,

    /// <summary>A bold name in the step that enters the credentials.</summary>
    EnterStep,

    /// <summary>A mention such as "the **Organization Slug** field".</summary>
    Mention,

    /// <summary>A row of a table that lists the form's fields.</summary>
    Table,
}

/// <summary>What a guide says about the form.</summary>
/// <param name="Claims">The claims of all kinds in the order written.</param>
/// <param name="FormText">
/// The words of the parts about the form, a line each; names in them need not be bold.
/// </param>
public sealed record SaidOfForm(IReadOnlyList<FieldClaim> Claims, string FormText)
{
    /// <summary>What a body says about the form, as written or in a brand's words.</summary>
    public static SaidOfForm In(IReadOnlyList<Node> body) => ClaimReader.Read(body);
}
