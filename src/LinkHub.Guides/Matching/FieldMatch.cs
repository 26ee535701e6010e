using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides.Claims;

namespace LinkHub.Guides.Matching;

/// <summary>The names in one place of a guide, given to the fields of the form one to one.</summary>
/// <param name="Pairs">In the form's order; a name that stands there again makes a further pair.</param>
/// <param name="Missing">Fields that got no name, in the form's order.</param>
/// <param name="Unknown">Names that belong to no field, in the guide's order, each once.</param>
public sealed record FieldMatch(
    IReadOnlyList<FieldPair> Pairs,
    IReadOnlyList<CredentialField> Missing,
    IReadOnlyList<ClaimedName> Unknown)
{
    /// <summary>Assigns best first; of equal ones the first field gets the first name.</summary>
    public static FieldMatch Of(IReadOnlyList<AskedField> asked, IReadOnlyList<ClaimedName> claimed)
    {
        var field = new AskedField?[claimed.Count];
        var likeness = new LabelLikeness[claimed.Count];
        var taken = new HashSet<AskedField>(ReferenceEqualityComparer.Instance);
        foreach (var (i, candidate, like) in Candidates(asked, claimed))
        {
            if (field[i] is null && taken.Add(candidate))
            {
                (field[i], likeness[i]) = (candidate, like);
            }
        }

        AddRepeated(asked, claimed, field, likeness);
        var names = Enumerable.Range(0, claimed.Count).Where(i => field[i] is not null)
            .ToLookup(i => field[i]!, (IEqualityComparer<AskedField>)ReferenceEqualityComparer.Instance);
        var pairs = asked.SelectMany(one => names[one]
            .Select(i => new FieldPair(one.Field, claimed[i].Claim, likeness[i])));
        return new FieldMatch(
            [.. pairs],
            [.. asked.Where(one => !taken.Contains(one)).Select(one => one.Field)],
            [.. claimed.Where((_, i) => field[i] is null).DistinctBy(one => one.Name.Written)]);
    }

    private static IEnumerable<(int Claim, AskedField Field, LabelLikeness Likeness)> Candidates(
        IReadOnlyList<AskedField> asked, IReadOnlyList<ClaimedName> claimed) =>
        from i in Enumerable.Range(0, claimed.Count)
        from place in Enumerable.Range(0, asked.Count)
        let likeness = LabelComparison.Of(asked[place].Name, claimed[i].Name)
        where likeness != LabelLikeness.Different
        let further = Math.Abs(asked[place].Name.Words.Count - claimed[i].Name.Words.Count)
        orderby likeness, further, place, i
        select (i, asked[place], likeness);

    // A guide may repeat a name. A name that only resembles one field more likely belongs to another.
    private static void AddRepeated(
        IReadOnlyList<AskedField> asked,
        IReadOnlyList<ClaimedName> claimed,
        AskedField?[] field,
        LabelLikeness[] likeness)
    {
        // Of equal names the first that has a field speaks for the others.
        var known = new Dictionary<string, (int Place, AskedField Field)>(StringComparer.Ordinal);
        for (var i = claimed.Count - 1; i >= 0; i--)
        {
            if (field[i] is { } one)
            {
                known[claimed[i].Name.Written] = (i, one);
            }
        }

        for (var i = 0; i < claimed.Count; i++)
        {
            var name = claimed[i].Name;
            if (field[i] is not null)
            {
                continue;
            }

            var same = known.TryGetValue(name.Written, out var found) ? found.Field : null;
            var meant = same
                ?? asked.Where(one => LabelComparison.Of(one.Name, name) <= LabelLikeness.SameWords)
                .MinBy(one => LabelComparison.Of(one.Name, name));
            if (meant is not null)
            {
                (field[i], likeness[i]) = (meant, LabelComparison.Of(meant.Name, name));
                if (same is null || i < found.Place)
                {
                    known[name.Written] = (i, meant);
                }
            }
        }
    }
}

/// <summary>A field of the form with its label ready to be compared.</summary>
public sealed record AskedField(CredentialField Field, LabelName Name);

/// <summary>A claim with its label ready to be compared.</summary>
public sealed record ClaimedName(FieldClaim Claim, LabelName Name);

/// <summary>A field of the form and one name that a guide has for it.</summary>
public sealed record FieldPair(CredentialField Field, FieldClaim Claim, LabelLikeness Likeness);
