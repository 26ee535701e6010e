using LinkHub.Guides.Connectors;
using LinkHub.Guides.Connectors.Patterns;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Definitions;

/// <summary>Finds patterns that browsers refuse, so that a form compares nothing with them.</summary>
/// <remarks>An escape that is only superfluous is a warning: what was meant is plain.</remarks>
public sealed class PatternInvalid : IConnectorRule
{
    public DiagnosticRule Rule { get; } = new("LH820", "pattern-invalid", Severity.Error);

    public FixSafety Fixes => FixSafety.Safe;

    public void Check(Connector connector, DiagnosticBag findings)
    {
        foreach (var pattern in FieldPatterns.Of(connector))
        {
            if (FieldPattern.Of(pattern.Value).Problem is { } problem)
            {
                findings.Add(Finding(pattern, problem));
            }
        }
    }

    private Diagnostic Finding(Located<string> pattern, PatternProblem problem)
    {
        var place = pattern.Part(problem.Offset, problem.Length);
        return new Diagnostic(Rule, $"browsers refuse the pattern: {problem.Message}", place ?? pattern.Span)
        {
            Severity = problem.Replacement is null ? Severity.Error : Severity.Warning,
            Help = problem.Replacement is { } better
                ? $"Write `{better}`."
                : "Write the pattern as browsers read it with the `u` flag.",
            Fix = problem.Replacement is { } same && place is { } span
                ? new Fix($"Write `{same}`", IsSafe: true, [new TextEdit(span, same)])
                : null,
        };
    }
}
