using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Matching;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Fields;

/// <summary>Finds fields that the guide lists and the form does not have.</summary>
/// <remarks>
/// An overview lists what a reader needs, which is more than the form asks; on its own it is never an error.
/// </remarks>
public sealed class UnknownField : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH102", "unknown-field", Severity.Error);

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        foreach (var unasked in guide.Fields.Unasked.Where(
            unasked => unasked is { Unshown: null, IsProse: false }))
        {
            var first = unasked.Claims[0];
            findings.Add(
                new Diagnostic(
                    Rule, $"the form has no field {FieldPlaces.Shown(first.Label)}", first.Label.Span)
                {
                    Severity = SeverityOf(guide, unasked),
                    Help = "Take it out of the guide, or add the field to the definition.",
                    Related = [FieldPlaces.Form(guide), .. FieldPlaces.Also(unasked.Claims.Skip(1))],
                });
        }
    }

    private static Severity SeverityOf(GuideSubject guide, UnaskedName unasked)
    {
        if (unasked.Place.Kind != FieldPlaceKind.Overview)
        {
            return Severity.Error;
        }

        var isOnlyList = guide.Fields.Places.All(place => place.Kind == FieldPlaceKind.Overview);
        return isOnlyList ? Severity.Warning : Severity.Hint;
    }
}

/// <summary>Finds "the **X** field" in the part about the form, if the form has no field X.</summary>
public sealed class ProseNamesNoField : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH113", "prose-names-no-field", Severity.Warning);

    public bool AssumesEnglish => true;

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        foreach (var unasked in guide.Fields.Unasked.Where(
            unasked => unasked is { Unshown: null, IsProse: true }))
        {
            var first = unasked.Claims[0];
            var message =
                $"the guide speaks of the {FieldPlaces.Shown(first.Label)} field, and the form has none";
            findings.Add(new Diagnostic(Rule, message, first.Label.Span)
            {
                Help = "Name a field of the form, or say on which page the field is.",
                Related = [FieldPlaces.Form(guide), .. FieldPlaces.Also(unasked.Claims.Skip(1))],
            });
        }
    }
}
