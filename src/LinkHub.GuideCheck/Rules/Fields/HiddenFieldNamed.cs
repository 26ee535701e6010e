using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Matching;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Fields;

/// <summary>Finds fields that the guide lists and that the form has but never shows.</summary>
public sealed class HiddenFieldNamed : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH109", "hidden-field-named", Severity.Error);

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        foreach (var unasked in guide.Fields.Unasked)
        {
            if (unasked.Unshown is not { } field)
            {
                continue;
            }

            var first = unasked.Claims[0];
            var label = FieldPlaces.Shown(first.Label);
            findings.Add(new Diagnostic(Rule, $"the form does not show {label}", first.Label.Span)
            {
                Severity = unasked.Place.Kind == FieldPlaceKind.Overview ? Severity.Warning : Severity.Error,
                Help = "Take it out of the guide: nobody can enter it.",
                Related =
                [
                    new(
                        field.Label.Span,
                        field.IsComputed ? "the platform finds it by itself" : "it is hidden"),
                    .. FieldPlaces.Also(unasked.Claims.Skip(1)),
                ],
            });
        }
    }
}
