using LinkHub.Guides.Guides.Claims;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Matching;

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
        var others = new Located<string>(label[rest..], isVerbatim ? span.Slice(rest, label.Length - rest) : span);
        return [claim with { Label = first }, .. Split(claim with { Label = others }, asked)];
    }

    private static bool Has(string label, string joint) => label.Contains(joint, StringComparison.OrdinalIgnoreCase);
}
