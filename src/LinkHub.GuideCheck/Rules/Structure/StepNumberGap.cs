using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Structure;

/// <summary>Finds headings such as "Step 4" that do not follow the number before them.</summary>
public sealed class StepNumberGap : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH308", "step-number-gap", Severity.Warning);

    public bool AssumesEnglish => true;

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        var steps = guide.Guide.Outline.Steps.Where(step => step.IsFromHeading)
            .DistinctBy(step => step.Span.Start).ToDictionary(step => step.Span.Start);
        if (steps.Count == 0)
        {
            return;
        }

        var last = new (int Number, SourceSpan Span)?[7];
        foreach (var heading in guide.Nodes.Select(placed => placed.Node).OfType<HeadingNode>())
        {
            if (steps.GetValueOrDefault(heading.Span.Start) is not { } step
                || heading.Span.File != step.Span.File)
            {
                Array.Clear(last, heading.Level, last.Length - heading.Level);
                continue;
            }

            // A list of steps may begin again with 1, and several ways to do one step may share its number.
            var expected = (last[heading.Level]?.Number ?? 0) + 1;
            if (step.Number > 1 && step.Number != expected && step.Number != expected - 1)
            {
                Report(heading, step.Number, expected, last[heading.Level]?.Span, findings);
            }

            last[heading.Level] = (step.Number, heading.Span);
            Array.Clear(last, heading.Level + 1, last.Length - heading.Level - 1);
        }
    }

    private void Report(
        HeadingNode heading, int number, int expected, SourceSpan? before, DiagnosticBag findings) =>
        findings.Add(new Diagnostic(
            Rule, before is null
                ? $"the first step is number {number}" : $"step {number} follows step {expected - 1}",
            heading.Span)
        {
            Help = "Number the steps in a row, or add the one that is missing.",
            Related = before is { } span ? [new RelatedSpan(span, "the step before it")] : [],
        });
}
