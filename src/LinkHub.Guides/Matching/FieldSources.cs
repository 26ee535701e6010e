using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Markup;

namespace LinkHub.Guides.Matching;

/// <summary>A field of a form and the part of the guide that says where to find its value.</summary>
/// <param name="Field">The field's place among those that the form asks, counted from 0.</param>
/// <param name="Part">The heading or the step that a link can lead to.</param>
public sealed record FieldSource(int Field, Node Part);

/// <summary>Finds in a guide's text where the values of the form's fields come from.</summary>
public static class FieldSources
{
    // How a part of a guide names a field, the surest first.
    private enum Evidence
    {
        Claim,
        Title,
        TitleNounAndLine,
        TakingLine,
        Mark,
        TitleNoun,
        Line,
        None,
    }

    /// <summary>The best part for each field, in the form's order; fields that no such part names are left out.</summary>
    /// <param name="body">The guide's text, as written or in a brand's words.</param>
    /// <param name="connector">The provider.</param>
    /// <param name="method">The method that the guide explains.</param>
    /// <param name="kind">Which of the method's forms.</param>
    public static IReadOnlyList<FieldSource> In(
        IReadOnlyList<Node> body, Connector connector, AuthMethod method, GuideKind kind)
    {
        var names = FieldNames.Of(SaidOfForm.In(body), connector, method, kind);
        if (names.Asked.All(asked => asked.Field.IsReadOnly))
        {
            return [];
        }

        // Where the form is filled in, values are entered and not found.
        GuidePart[] parts = [.. GuidePart.In(body, names.Provider).Where(part => part.Scope != ClaimScope.Form)];
        var claimed = Claimed(parts, names);
        IReadOnlyList<LabelName>[] called = [.. names.Asked.Select(names.NamesOf)];
        return
        [
            .. from i in Enumerable.Range(0, called.Length)
               where !names.Asked[i].Field.IsReadOnly
               let best = Best(parts, claimed[i], called[i], [.. called.Where((_, other) => other != i).SelectMany(other => other)])
               where best is not null
               select new FieldSource(i, best.Node),
        ];
    }

    // The parts that say "the **X** field" of each field.
    private static IReadOnlyList<ISet<GuidePart>> Claimed(GuidePart[] parts, FieldNames names)
    {
        var starts = parts.SelectMany(part => part.Lines.SelectMany(line => line.MarkStarts).Select(start => (start, part)))
            .DistinctBy(mark => mark.start)
            .ToDictionary(mark => mark.start, mark => mark.part);
        return
        [
            .. names.Asked.Select(asked => names.Mentions
                .Where(mention => LabelComparison.Of(mention.Name, asked.Name) <= LabelLikeness.SameWords)
                .Select(mention => starts.GetValueOrDefault((mention.Claim.Label.Span.File, mention.Claim.Label.Span.Start)))
                .OfType<GuidePart>().ToHashSet()),
        ];
    }

    // An overview says what a value is; any other part says more of where it is.
    private static GuidePart? Best(
        GuidePart[] parts, ISet<GuidePart> claimed, IReadOnlyList<LabelName> names, IReadOnlyList<LabelName> others) =>
        parts
            .Select(part => (part, evidence: claimed.Contains(part) ? Evidence.Claim : EvidenceIn(part, names, others)))
            .Where(found => found.evidence != Evidence.None)
            .OrderBy(found => found.part.Scope)
            .ThenBy(found => found.part.IsEntry)
            .ThenBy(found => found.evidence)
            .ThenByDescending(found => found.part.Title.Takes)
            .Select(found => found.part)
            .FirstOrDefault();

    private static Evidence EvidenceIn(GuidePart part, IReadOnlyList<LabelName> names, IReadOnlyList<LabelName> others)
    {
        if (names.Any(part.Title.Names))
        {
            return Evidence.Title;
        }

        var hasNoun = names.Any(part.Title.HasNoun) && !others.Any(part.Title.Names);
        var naming = part.Lines.Where(line => names.Any(line.Names)).ToList();
        if (hasNoun)
        {
            return naming.Count > 0 ? Evidence.TitleNounAndLine : Evidence.TitleNoun;
        }

        if (naming.Exists(line => line.Takes))
        {
            return Evidence.TakingLine;
        }

        if (naming.Exists(line => names.Any(line.Marks)))
        {
            return Evidence.Mark;
        }

        // A single word such as "password" is said of much else.
        return naming.Exists(line => names.Any(name => name.Words.Count > 1 && line.Names(name)))
            ? Evidence.Line
            : Evidence.None;
    }
}
