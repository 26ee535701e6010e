using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Matching;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Fields;

/// <summary>Finds names that are a label with words more or fewer.</summary>
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
