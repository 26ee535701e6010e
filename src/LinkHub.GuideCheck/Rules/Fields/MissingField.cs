using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Matching;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Fields;

/// <summary>Finds fields that the form asks for and the guide does not tell of.</summary>
/// <remarks>
/// An error only where a reader is stuck: a field that may stay empty, that has a value already, or that the
/// guide's prose names is a warning.
/// </remarks>
public sealed class MissingField : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH101", "missing-field", Severity.Error);

    public FixSafety Fixes => FixSafety.Safe;

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        foreach (var missing in guide.Fields.Missing)
        {
            var label = FieldPlaces.Shown(missing.Field.Label);
            var place = MissingPlace.Of(guide, missing);
            findings.Add(new Diagnostic(Rule, Message(missing, label), place.Span)
            {
                Severity = IsStuck(missing) ? Severity.Error : Severity.Warning,
                Help = Help(missing, place, label),
                Related = [FieldPlaces.Asked(missing.Field)],
                Fix = place.Fix,
            });
        }
    }

    private static string Message(MissingName missing, string label) => missing switch
    {
        { Place: { Kind: FieldPlaceKind.LinkingBlock } block } => $"{block.Name} leaves out {label}",
        { Place: { } listing, Naming: Naming.Yes } => $"{listing.Name} leaves out {label}",
        _ => $"the guide never names {label}",
    };

    private static string Help(MissingName missing, MissingPlace place, string label)
    {
        if (place.After is { } after)
        {
            return $"Add {label} after {FieldPlaces.Shown(after.Label)}.";
        }

        return missing.Place is { } listing
            ? $"Add {label} before {FieldPlaces.Shown(listing.Claims[0].Label)}."
            : $"Say where to find {label} and that the form asks for it.";
    }

    private static bool IsStuck(MissingName missing)
    {
        if (CanStayAsItIs(missing.Field))
        {
            return false;
        }

        return missing.Place switch
        {
            { Kind: FieldPlaceKind.LinkingBlock } => true,
            not null => missing.Naming != Naming.Yes,
            null => missing.Naming == Naming.No,
        };
    }

    private static bool CanStayAsItIs(CredentialField field) =>
        !field.IsRequired || field.IsReadOnly || field.Value is not null || field.VisibleWhen.Count > 0;
}
