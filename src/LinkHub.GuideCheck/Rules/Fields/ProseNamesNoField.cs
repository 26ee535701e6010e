using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Fields;

/// <summary>Finds "the **X** field" in the part about the form, where the form has no X.</summary>
public sealed class ProseNamesNoField : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH113", "prose-names-no-field", Severity.Warning);

    public bool AssumesEnglish => true;

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        foreach (var unasked in guide.Fields.Unasked.Where(unasked => unasked is { Unshown: null, IsProse: true }))
        {
            var first = unasked.Claims[0];
            var message = $"the guide speaks of the {FieldPlaces.Shown(first.Label)} field, and the form has none";
            findings.Add(new Diagnostic(Rule, message, first.Label.Span)
            {
                Help = "Name a field of the form, or say on which page the field is.",
                Related = [FieldPlaces.Form(guide), .. FieldPlaces.Also(unasked.Claims.Skip(1))],
            });
        }
    }
}
