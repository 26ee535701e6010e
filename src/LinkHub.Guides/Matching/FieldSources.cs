using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Guides.Claims;
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

    /// <summary>
    /// The best part for each field, in the form's order, without fields that no part names.
    /// </summary>
    /// <param name="body">The guide's text, as written or in a brand's words.</param>
    /// <param name="connector">The provider.</param>
    /// <param name="method">The method that the guide explains.</param>
    /// <param name="kind">Which of the method's forms.</param>
    public static IReadOnlyList<FieldSource> In(
        IReadOnlyList<Node> body, Connector connector, AuthMethod method, GuideKind kind)
    {
        if (AskedFields.Of(method, kind).All(field => field.IsReadOnly))
        {
            return [];
        }

        // Where the form is filled in, values are entered and not found.
        var names = FieldNames.Of(SaidOfForm.In(body), connector, method, kind);
        var parts = GuidePartReader.Read(body, names.Provider).Where(part => part.Scope != ClaimScope.Form)
            .ToList();
        var claiming = ClaimingParts(parts, names);
        var labels = names.Asked.Select(names.NamesOf).ToList();
        var titled = parts.Where(part => labels.Exists(label => label.Any(part.IsTitled))).ToHashSet();
        return
        [
            .. from i in Enumerable.Range(0, labels.Count)
               where !names.Asked[i].Field.IsReadOnly
               let best = Best(parts, part => claiming[i].Contains(part)
                   ? Evidence.Claim
                   : EvidenceIn(part, labels[i], titled.Contains(part)))
               where best is not null
               select new FieldSource(i, best.Node),
        ];
    }

    // For each field the parts that say "the **X** field" of it.
    private static IReadOnlyList<HashSet<GuidePart>> ClaimingParts(
        IReadOnlyList<GuidePart> parts, FieldNames names)
    {
        var marked =
            from part in parts
            from line in part.Lines
            from mark in line.Marks
            select (Place: (mark.Span.File, mark.Span.Start), Part: part);
        var partAt = marked.DistinctBy(mark => mark.Place)
            .ToDictionary(mark => mark.Place, mark => mark.Part);
        return [.. names.Asked.Select(Claiming)];

        HashSet<GuidePart> Claiming(AskedField asked) =>
        [
            .. names.Mentions
                .Where(mention => LabelComparison.Of(mention.Name, asked.Name) <= LabelLikeness.SameWords)
                .Select(mention => mention.Claim.Label.Span)
                .Select(span => partAt.GetValueOrDefault((span.File, span.Start)))
                .OfType<GuidePart>(),
        ];
    }

    // An overview says what a value is; any other part is more likely to say where to find it.
    private static GuidePart? Best(IReadOnlyList<GuidePart> parts, Func<GuidePart, Evidence> evidenceIn)
    {
        GuidePart? best = null;
        (ClaimScope Scope, bool IsEntry, Evidence Evidence, bool TakesNothing) least = default;
        foreach (var part in parts)
        {
            var evidence = evidenceIn(part);
            var rank = (part.Scope, part.IsEntry, evidence, !part.Takes);
            if (evidence != Evidence.None && (best is null || rank.CompareTo(least) < 0))
            {
                (best, least) = (part, rank);
            }
        }

        return best;
    }

    private static Evidence EvidenceIn(GuidePart part, IReadOnlyList<LabelName> names, bool isTitled)
    {
        if (isTitled && Any(names, part, static (part, name) => part.IsTitled(name)))
        {
            return Evidence.Title;
        }

        var line = Evidence.None;
        var isNamed = false;
        foreach (var one in part.Lines)
        {
            if (Any(names, one, static (line, name) => line.Names(name)))
            {
                isNamed = true;
                var evidence = EvidenceIn(one, names);
                line = evidence < line ? evidence : line;
            }
        }

        if (isTitled || !Any(names, part, static (part, name) => part.IsTitledLike(name)))
        {
            return line;
        }

        return isNamed ? Evidence.TitleNounAndLine : Evidence.TitleNoun;
    }

    // A single word such as "password" is said of much else.
    private static Evidence EvidenceIn(GuideLine line, IReadOnlyList<LabelName> names)
    {
        if (line.Takes)
        {
            return Evidence.TakingLine;
        }

        if (Any(names, line, static (line, name) => line.HasMark(name)))
        {
            return Evidence.Mark;
        }

        var isSaid = Any(names, line, static (line, name) => name.Words.Count > 1 && line.Names(name));
        return isSaid ? Evidence.Line : Evidence.None;
    }

    // Asked for each part and field: nothing is allocated.
    private static bool Any<T>(IReadOnlyList<LabelName> names, T place, Func<T, LabelName, bool> has)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (has(place, names[i]))
            {
                return true;
            }
        }

        return false;
    }
}
