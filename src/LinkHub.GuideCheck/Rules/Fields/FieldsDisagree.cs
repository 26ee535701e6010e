using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Matching;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Fields;

/// <summary>Finds places of one guide that do not list the same fields.</summary>
public sealed class FieldsDisagree : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH110", "fields-disagree", Severity.Warning);

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        foreach (var (place, fields, _) in guide.Fields.Disagreements)
        {
            var labels = string.Join(", ", fields.Select(field => FieldPlaces.Shown(field.Field.Label)));
            var message = $"{place.Name} leaves out {labels}, which the guide names elsewhere";
            findings.Add(new Diagnostic(Rule, message, place.Claims[0].Label.Span)
            {
                // An overview may use the provider's names for the same things.
                Severity = place.Kind == FieldPlaceKind.Overview ? Severity.Hint : Severity.Warning,
                Help = $"List {labels} in both places.",
                Related =
                [
                    new RelatedSpan(fields[0].Elsewhere.Label.Span, "the guide names it here"),
                    FieldPlaces.Asked(fields[0].Field),
                ],
            });
        }
    }
}
