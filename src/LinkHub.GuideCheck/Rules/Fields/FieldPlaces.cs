using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides.Claims;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Fields;

/// <summary>The related places that findings about fields show.</summary>
internal static class FieldPlaces
{
    private const int MostPlaces = 3;
    private const int MostLabels = 6;

    /// <summary>The definition's place of the field.</summary>
    public static RelatedSpan Asked(CredentialField field) =>
        new(field.Label.Span, $"the form asks for `{ShownText.Of(field.Label.Value)}`");

    /// <summary>The form as a whole, for a field that it does not have.</summary>
    public static RelatedSpan Form(GuideSubject guide)
    {
        var labels = guide.Asked.Take(MostLabels).Select(field => Shown(field.Label)).ToList();
        var more = guide.Asked.Count > MostLabels ? " and more" : "";
        var asks = labels.Count == 0 ? "nothing" : string.Join(", ", labels) + more;
        return new RelatedSpan(guide.Method.Label.Span, $"the form asks for {asks}");
    }

    /// <summary>The same name in other places of the guide.</summary>
    public static IEnumerable<RelatedSpan> Also(IEnumerable<FieldClaim> claims) =>
        claims.Take(MostPlaces).Select(claim => new RelatedSpan(claim.Label.Span, "here too"));

    /// <summary>The form's or the guide's name of a field, quoted for a message.</summary>
    public static string Shown(Located<string> label) => $"`{ShownText.Of(label.Value)}`";
}
