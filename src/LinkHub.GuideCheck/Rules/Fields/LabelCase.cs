using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Matching;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Fields;

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
