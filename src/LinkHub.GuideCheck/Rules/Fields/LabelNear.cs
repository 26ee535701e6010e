using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Guides.Claims;
using LinkHub.Guides.Matching;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Fields;

/// <summary>Finds names that are a label with words added or left out.</summary>
public sealed class LabelNear : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH105", "label-near", Severity.Warning);

    public FixSafety Fixes => FixSafety.Safe;

    public void Check(GuideSubject guide, DiagnosticBag findings) => LabelFindings.Report(
        Rule,
        guide,
        likeness => likeness is LabelLikeness.Trimmed or LabelLikeness.SameWords or LabelLikeness.Inside,
        (name, label) => $"the guide says {name} for the form's {label}",
        findings);
}

/// <summary>Finds labels that the guide misspells.</summary>
public sealed class LabelTypo : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH106", "label-typo", Severity.Warning);

    public FixSafety Fixes => FixSafety.Safe;

    public void Check(GuideSubject guide, DiagnosticBag findings) => LabelFindings.Report(
        Rule,
        guide,
        likeness => likeness == LabelLikeness.Misspelt,
        (name, label) => $"{name} is not how the form spells {label}",
        findings);
}

/// <summary>Finds labels that the guide writes with other capitals, spaces or punctuation.</summary>
public sealed class LabelCase : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH104", "label-case", Severity.Hint);

    public FixSafety Fixes => FixSafety.Safe;

    public void Check(GuideSubject guide, DiagnosticBag findings) => LabelFindings.Report(
        Rule,
        guide,
        likeness => likeness == LabelLikeness.Written,
        (name, label) => $"the guide writes {name} for the form's {label}",
        findings);
}

/// <summary>Reports names that resemble a label: one finding for a field and all its names.</summary>
internal static class LabelFindings
{
    /// <param name="rule">The rule that reports.</param>
    /// <param name="guide">The guide.</param>
    /// <param name="isMine">Which likeness the rule reports: that of the least fitting name.</param>
    /// <param name="fact">Makes the message from the guide's name and the label.</param>
    /// <param name="findings">Receives them.</param>
    public static void Report(
        DiagnosticRule rule,
        GuideSubject guide,
        Func<LabelLikeness, bool> isMine,
        Func<string, string, string> fact,
        DiagnosticBag findings)
    {
        foreach (var named in guide.Fields.Named.Where(named => isMine(named.Worst)))
        {
            var label = named.Field.Label;
            var others = named.Names
                .Where(name => name.Likeness != LabelLikeness.Exact)
                .Where(name => !IsWrittenInFull(name.Claim.Label, label.Value))
                .ToList();
            if (others.Find(name => name.Likeness == named.Worst) is not { } worst)
            {
                continue;
            }

            var also = Claims(others.Where(name => name != worst));
            var isSafe = others.TrueForAll(name => LosesNothing(name, guide));
            var message = fact(FieldPlaces.Shown(worst.Claim.Label), FieldPlaces.Shown(label));
            findings.Add(new Diagnostic(rule, message, worst.Claim.Label.Span)
            {
                Severity = SeverityOf(rule, named, others),
                Help = $"Write {FieldPlaces.Shown(label)}.",
                Related = [FieldPlaces.Asked(named.Field), .. FieldPlaces.Also(also)],
                Fix = LabelEdits.Of(guide, Claims(others), label.Value, isSafe),
            });
        }
    }

    // In "Key (" only "Key" is taken for the name, and the rest of the label follows it.
    private static bool IsWrittenInFull(Located<string> name, string label) =>
        label.Length > name.Span.Length
        && name.Span.File.Text.AsSpan(name.Span.Start).StartsWith(label, StringComparison.Ordinal);

    // The generated list must repeat the form word by word; an overview may be looser if the rest has the
    // label.
    private static Severity SeverityOf(DiagnosticRule rule, NamedField named, List<FieldPair> others)
    {
        if (others.Exists(name => FieldPlace.KindOf(name.Claim) == FieldPlaceKind.LinkingBlock))
        {
            return Severity.Warning;
        }

        return named.IsExactInForm ? Severity.Hint : rule.Severity;
    }

    // "Admin API Key" says more than "API Key" does: a person must review that fix.
    private static bool LosesNothing(FieldPair name, GuideSubject guide)
    {
        if (name.Likeness != LabelLikeness.Inside)
        {
            return true;
        }

        var provider = new ProviderNames(guide.Connector);
        var label = LabelName.Of(name.Field.Label.Value, provider);
        return LabelName.Of(name.Claim.Label.Value, provider).Words.Count < label.Words.Count;
    }

    private static IReadOnlyList<FieldClaim> Claims(IEnumerable<FieldPair> names) =>
        [.. names.Select(name => name.Claim)];
}
