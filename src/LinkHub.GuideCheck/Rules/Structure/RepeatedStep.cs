using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Structure;

/// <summary>Finds a step that only says again what the step before it has done.</summary>
/// <remarks>
/// The one step ends by going to a named place, and the next does no more than open that place; or both say the
/// same in the same words.
/// </remarks>
public sealed class RepeatedStep : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH324", "repeated-step", Severity.Hint);

    public bool AssumesEnglish => true;

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        foreach (var section in guide.Guide.Outline.Sections)
        {
            foreach (var (before, step) in section.Steps.Zip(section.Steps.Skip(1)))
            {
                if (step.Number == before.Number + 1 && Repeated(before, step) is { } message)
                {
                    findings.Add(new Diagnostic(Rule, message, step.Title.Span)
                    {
                        Help = "Join the two steps, or say only once how to get there.",
                        Related = [new RelatedSpan(before.Title.Span, "the step before it")],
                    });
                }
            }
        }
    }

    private static string? Repeated(GuideStep before, GuideStep step)
    {
        if (!before.Conditions.Scopes.SequenceEqual(step.Conditions.Scopes, StringComparer.Ordinal))
        {
            return null;
        }

        if (StepActions.Of(step).Opened is { } opened && StepActions.Of(before).ArrivedAt is { } arrived
            && opened.Equals(arrived, StringComparison.OrdinalIgnoreCase))
        {
            return $"the step before has gone to `{VisibleText.Of(arrived)}` already";
        }

        var words = NodeText.Of(step.Blocks).ToString();
        return words.Length > 20 && words.Equals(NodeText.Of(before.Blocks).ToString(), StringComparison.OrdinalIgnoreCase)
            ? "the step says the same as the one before"
            : null;
    }
}
