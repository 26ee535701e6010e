using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides.Claims;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Matching;

/// <summary>One place of a guide that lists the form's fields, matched on its own.</summary>
/// <param name="Kind">What kind of place.</param>
/// <param name="Claims">Its names in the order written; never empty.</param>
/// <param name="Match">What they are names of.</param>
public sealed record FieldPlace(FieldPlaceKind Kind, IReadOnlyList<FieldClaim> Claims, FieldMatch Match)
{
    /// <summary>The name of the place in messages.</summary>
    public string Name => Kind switch
    {
        FieldPlaceKind.LinkingBlock => "the list of fields",
        FieldPlaceKind.Table => "the table of fields",
        FieldPlaceKind.EnterStep => "the step that enters the values",
        _ => "the overview",
    };

    /// <summary>Whether it says what the form asks, rather than what the reader needs to have.</summary>
    public bool SpeaksOfForm => Kind != FieldPlaceKind.Overview;

    public bool Lacks(CredentialField field) =>
        Match.Missing.Contains(field, ReferenceEqualityComparer.Instance);

    /// <summary>The names that belong to no field, without those that something else explains.</summary>
    public IEnumerable<ClaimedName> UnknownBut(IEnumerable<FieldClaim> explained) =>
        Match.Unknown.ExceptBy(explained, name => name.Claim);

    /// <summary>The places of a guide, most authoritative first.</summary>
    public static IReadOnlyList<FieldPlace> Of(
        IReadOnlyList<FieldClaim> claims, IReadOnlyList<AskedField> asked,
        Func<FieldClaim, LabelName> nameOf) =>
    [
        .. from claim in claims
           where claim.Kind != ClaimKind.Mention || claim.IsAboutForm
           from one in JoinedClaims.Split(claim, asked)
           group one by KindOf(one) into place
           orderby place.Key
           let named = place.Select(claim => new ClaimedName(claim, nameOf(claim))).ToList()
           select new FieldPlace(place.Key, [.. place], FieldMatch.Of(asked, named)),
    ];

    public static FieldPlaceKind KindOf(FieldClaim claim) => claim.Kind switch
    {
        ClaimKind.LinkingBlock => FieldPlaceKind.LinkingBlock,
        ClaimKind.Table => FieldPlaceKind.Table,
        ClaimKind.Overview => FieldPlaceKind.Overview,
        _ => FieldPlaceKind.EnterStep,
    };
}

/// <summary>A kind of place that lists the form's fields, most authoritative first.</summary>
public enum FieldPlaceKind
{
    /// <summary>The generated list, which repeats the form word by word.</summary>
    LinkingBlock,

    /// <summary>A table of the form's fields.</summary>
    Table,

    /// <summary>Where the guide says what to enter, with what it says there of "the **X** field".</summary>
    EnterStep,

    /// <summary>The things that the reader needs to have; it may use the provider's names for them.</summary>
    Overview,
}

/// <summary>Takes names apart that guides write as one: <c>**Client ID and Client Secret**</c>.</summary>
internal static class JoinedClaims
{
    private static readonly string[] Joints = [" and ", " & ", " + "];

    /// <summary>
    /// The claim for each name; the claim itself where it is one name, as one of the form's labels is.
    /// </summary>
    public static IReadOnlyList<FieldClaim> Split(FieldClaim claim, IReadOnlyList<AskedField> asked)
    {
        var joint = Array.Find(Joints, joint => claim.Label.Value.Contains(joint, StringComparison.Ordinal));
        if (joint is null || asked.Any(field => Has(field.Field.Label.Value, joint)))
        {
            return [claim];
        }

        var (label, span) = (claim.Label.Value, claim.Label.Span);
        var at = label.IndexOf(joint, StringComparison.Ordinal);
        var rest = at + joint.Length;
        var isVerbatim = span.Text == label;
        var first = new Located<string>(label[..at], isVerbatim ? span.Slice(0, at) : span);
        var others = new Located<string>(
            label[rest..], isVerbatim ? span.Slice(rest, label.Length - rest) : span);
        return [claim with { Label = first }, .. Split(claim with { Label = others }, asked)];
    }

    private static bool Has(string label, string joint) =>
        label.Contains(joint, StringComparison.OrdinalIgnoreCase);
}
