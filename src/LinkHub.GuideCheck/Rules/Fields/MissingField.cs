using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides.Claims;
using LinkHub.Guides.Matching;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Fields;

/// <summary>Finds fields that the form asks for and the guide does not mention.</summary>
/// <remarks>
/// An error only if a reader cannot go on: a field that may stay empty, that has a default, or that the
/// guide's prose mentions is a warning.
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

/// <summary>The place at which a missing field should be added.</summary>
/// <param name="Span">The text there now: the name before it, else a title.</param>
/// <param name="After">The name before it; null if the guide lists no fields.</param>
/// <param name="Fix">Adds the field; null if that needs more than one line.</param>
internal sealed record MissingPlace(SourceSpan Span, FieldClaim? After, Fix? Fix)
{
    public static MissingPlace Of(GuideSubject guide, MissingName missing)
    {
        if (missing.Place is not { } place)
        {
            return new MissingPlace(Title(guide), null, null);
        }

        var earlier = guide.Asked.TakeWhile(field => field != missing.Field).ToHashSet();
        var after = place.Match.Pairs.LastOrDefault(pair => earlier.Contains(pair.Field))?.Claim;
        var near = after ?? place.Claims[0];
        var fix = Insertion(guide, place, missing.Field, near, isBefore: after is null);
        return new MissingPlace(near.Label.Span, after, fix);
    }

    // The step that fills the form comes last, so its title is nearest to the field's place.
    private static SourceSpan Title(GuideSubject guide)
    {
        var step = guide.Guide.Outline.Steps.LastOrDefault(step => step.Title.Span.Length > 0);
        var section = guide.Guide.Outline.Sections.LastOrDefault(section => section.Title is not null);
        return step?.Title.Span
            ?? section?.Title?.Span
            ?? guide.Document.Title?.Span
            ?? guide.Document.FrontMatter.Span
            ?? (guide.Document.Body is [var first, ..] ? first.Span : guide.Document.File.Whole);
    }

    private static Fix? Insertion(
        GuideSubject guide, FieldPlace place, CredentialField field, FieldClaim near, bool isBefore)
    {
        if (place.Kind != FieldPlaceKind.LinkingBlock
            || ListItems.Of(guide, near) is not { } item
            || !LabelEdits.CanWrite(field.Label.Value))
        {
            return null;
        }

        var (file, start) = (item.File, item.Start);
        var lineStart = file.Text.AsSpan(0, start).LastIndexOfAny('\r', '\n') + 1;
        var indent = file.Text[lineStart..start];
        if (!string.IsNullOrWhiteSpace(indent))
        {
            return null;
        }

        var lineEnd = file.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var written = ListItems.Written(item, near, field.Label.Value, isOptional: !field.IsRequired);
        var edit = isBefore
            ? new TextEdit(item.Slice(0, 0), written + lineEnd + indent)
            : new TextEdit(item.Slice(item.Length, 0), lineEnd + indent + written);
        return new Fix($"Add `{field.Label.Value}` to the list.", IsSafe: true, [edit]);
    }
}
