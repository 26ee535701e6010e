using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Fields;

/// <summary>Finds fields that the guide calls by another name than the form.</summary>
public sealed class LabelDiffers : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH103", "label-differs", Severity.Error);

    public FixSafety Fixes => FixSafety.Unsafe;

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        foreach (var (field, claims) in guide.Fields.Renamed)
        {
            var label = FieldPlaces.Shown(field.Label);
            var message = $"the guide says {FieldPlaces.Shown(claims[0].Label)} where the form says {label}";
            findings.Add(new Diagnostic(Rule, message, claims[0].Label.Span)
            {
                Help = $"Call it {label} wherever the guide speaks of the form.",
                Related = [FieldPlaces.Asked(field), .. FieldPlaces.Also(claims.Skip(1))],
                Fix = LabelEdits.Of(guide, claims, field.Label.Value, isSafe: false),
            });
        }
    }
}
