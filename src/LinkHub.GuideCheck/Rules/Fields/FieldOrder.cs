using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Matching;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Fields;

/// <summary>Finds a generated list of fields whose order differs from that of the form.</summary>
/// <remarks>Other places may follow the order in which a reader finds the values.</remarks>
public sealed class FieldOrder : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH107", "field-order", Severity.Warning);

    public FixSafety Fixes => FixSafety.Safe;

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        foreach (var place in guide.Fields.Places.Where(place => place.Kind == FieldPlaceKind.LinkingBlock))
        {
            // Pairs are in the form's order.
            var wanted = place.Match.Pairs.DistinctBy(pair => pair.Field).ToList();
            var written = wanted.OrderBy(pair => pair.Claim.Label.Span.Start).ToList();
            var at = written.Zip(wanted).TakeWhile(pair => pair.First == pair.Second).Count();
            if (at == written.Count)
            {
                continue;
            }

            var (stands, should) = (written[at], wanted[at]);
            var message = $"the list has {Label(stands)} where the form has {Label(should)}";
            findings.Add(new Diagnostic(Rule, message, stands.Claim.Label.Span)
            {
                Help = $"List the fields in the form's order: {string.Join(", ", wanted.Select(Label))}.",
                Related = [FieldPlaces.Asked(should.Field)],
                Fix = Reordered(guide, written, wanted),
            });
        }
    }

    private static string Label(FieldPair pair) => FieldPlaces.Shown(pair.Field.Label);

    private static Fix? Reordered(GuideSubject guide, List<FieldPair> written, List<FieldPair> wanted)
    {
        var items = written.ConvertAll(pair => ListItems.Of(guide, pair.Claim));
        if (items.Contains(null))
        {
            return null;
        }

        var edits = wanted.Select(
            (pair, i) => (Old: items[i]!.Value, New: items[written.IndexOf(pair)]!.Value.Text))
            .Where(edit => edit.Old.Text != edit.New)
            .Select(edit => new TextEdit(edit.Old, edit.New));
        return new Fix("Put the list into the form's order.", IsSafe: true, [.. edits]);
    }
}
