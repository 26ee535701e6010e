using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Matching;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Fields;

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
