using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides.Claims;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Fields;

/// <summary>The further places that findings about fields show.</summary>
internal static class FieldPlaces
{
    private const int MostPlaces = 3;
    private const int MostLabels = 6;

    /// <summary>Where the form gets the field from.</summary>
    public static RelatedSpan Asked(CredentialField field) =>
        new(field.Label.Span, $"the form asks for `{ShownText.Of(field.Label.Value)}`");

    /// <summary>The form as a whole, for what it does not have.</summary>
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

    /// <summary>A field's or a guide's name for it, ready to stand in a message.</summary>
    public static string Shown(Located<string> label) => $"`{ShownText.Of(label.Value)}`";
}
