using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Guides.Claims;
using LinkHub.Guides.Matching;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Fields;

/// <summary>Finds fields of which guide and form disagree whether they may stay empty.</summary>
public sealed class OptionalMismatch : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH108", "optional-mismatch", Severity.Error);

    public FixSafety Fixes => FixSafety.Safe;

    public bool AssumesEnglish => true;

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        foreach (var named in guide.Fields.Named)
        {
            if (named.Field.IsRequired
                && named.Names.FirstOrDefault(name => name.Claim.IsOptional) is { } marked)
            {
                findings.Add(Marked(named, marked.Claim));
            }
            else if (!named.Field.IsRequired && Unmarked(named) is { } bare)
            {
                findings.Add(Bare(guide, named, bare));
            }
        }
    }

    // The generated list marks each optional field; elsewhere one mark in the whole guide is enough.
    private static FieldClaim? Unmarked(NamedField named)
    {
        var first = named.Names[0].Claim;
        var isList = FieldPlace.KindOf(first) == FieldPlaceKind.LinkingBlock;
        var isMarked = isList ? first.IsOptional : named.IsMarkedOptional;
        var saysSo = named.Field.Label.Value.Contains("optional", StringComparison.OrdinalIgnoreCase);
        return isMarked || saysSo ? null : first;
    }

    private Diagnostic Marked(NamedField named, FieldClaim claim)
    {
        var label = FieldPlaces.Shown(named.Field.Label);
        var mark = ListItems.MarkBehind(claim);
        return new Diagnostic(
            Rule, $"the guide calls {label} optional, and the form requires it", claim.Label.Span)
        {
            Help = $"Do not call {label} optional.",
            Related = [new RelatedSpan(named.Field.Label.Span, "it is required here")],
            Fix = mark is { } span
                ? new Fix("Delete `(Optional)`.", IsSafe: true, [new TextEdit(span, "")])
                : null,
        };
    }

    private Diagnostic Bare(GuideSubject guide, NamedField named, FieldClaim claim)
    {
        var isList = FieldPlace.KindOf(claim) == FieldPlaceKind.LinkingBlock;
        var label = FieldPlaces.Shown(named.Field.Label);
        return new Diagnostic(Rule, $"{label} is optional, and the guide does not say so", claim.Label.Span)
        {
            Severity = isList ? Severity.Warning : Severity.Hint,
            Help = $"Write `(Optional)` behind {label}.",
            Related = [new RelatedSpan(named.Field.Label.Span, "it may stay empty here")],
            Fix = Mark(guide, claim),
        };
    }

    private static Fix? Mark(GuideSubject guide, FieldClaim claim)
    {
        var isItem = claim.Kind is ClaimKind.LinkingBlock or ClaimKind.Overview
            && LabelEdits.IsPlain(guide, claim);
        if (!isItem || ListItems.MarkBehind(claim) is not null
            || ListItems.EndOfName(guide, claim) is not { } end)
        {
            return null;
        }

        var edit = new TextEdit(claim.Label.Span.File.Span(end, end), " (Optional)");
        return new Fix("Write `(Optional)`.", IsSafe: true, [edit]);
    }
}
