using System.Text.RegularExpressions;
using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Guides.Claims;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Structure;

/// <summary>
/// Finds guides whose steps name the form's fields but never tell the reader to fill them in.
/// </summary>
public sealed partial class NoLinkingStep : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH311", "no-linking-step", Severity.Hint);

    public bool AssumesEnglish => true;

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        var claims = guide.Guide.Outline.Claims;
        var lastStep = guide.Guide.Outline.Steps.LastOrDefault();
        if (lastStep is null || guide.Entry.Kind != GuideKind.LinkAccount || guide.Asked.Count == 0
            || claims.Count == 0
            || claims.Any(
                claim => claim.Kind is ClaimKind.LinkingBlock or ClaimKind.EnterStep or ClaimKind.Mention)
            || guide.Guide.Outline.Steps.Any(FillsIn)
                || guide.Guide.Outline.Sections.Any(section => FillsIn(section.Blocks)))
        {
            return;
        }

        findings.Add(new Diagnostic(Rule, "no step says to fill in the form", lastStep.Title.Span)
        {
            Help = "Add a step that names the fields and where each value goes.",
            Related = [new RelatedSpan(claims[0].Label.Span, "a field is named here")],
        });
    }

    private static bool FillsIn(GuideStep step) =>
        Filling().IsMatch(step.Title.Value.ToString()) || FillsIn(step.Blocks);

    private static bool FillsIn(IReadOnlyList<Node> blocks) =>
        Filling().IsMatch(NodeText.Of(blocks).ToString());

    [GeneratedRegex(
        @"\b(enter|fill|paste|type|submit|provide|connect|copy|use)\b[^.]{0,120}\b(forms?|fields?|credentials|details|connect ui|hub|account)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Filling();
}
