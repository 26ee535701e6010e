using System.Globalization;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Connectors.Patterns;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Definitions;

/// <summary>Finds patterns that browsers refuse, so that a form does not check values with them.</summary>
/// <remarks>A superfluous escape is only a warning, as its meaning is clear.</remarks>
public sealed class PatternInvalid : IConnectorRule
{
    public DiagnosticRule Rule { get; } = new("LH820", "pattern-invalid", Severity.Error);

    public FixSafety Fixes => FixSafety.Safe;

    public void Check(Connector connector, DiagnosticBag findings)
    {
        foreach (var pattern in DefinedField.PatternsOf(connector))
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

/// <summary>
/// Finds patterns on which a browser hangs, by running them on values made for this purpose.
/// </summary>
public sealed class PatternSlow : IConnectorRule
{
    public DiagnosticRule Rule { get; } = new("LH822", "pattern-slow", Severity.Error);

    public void Check(Connector connector, DiagnosticBag findings)
    {
        foreach (var written in DefinedField.PatternsOf(connector))
        {
            var pattern = FieldPattern.Of(written.Value);
            if (pattern.IsTooLong)
            {
                const string Help = "Write a shorter pattern, with smaller counts.";
                var message = string.Create(
                    CultureInfo.InvariantCulture,
                    $"the pattern is longer than a form runs: {FieldPattern.Longest} characters, counts written out");
                findings.Add(Rule, written.Words(), message, Help);
            }
            else if (pattern.FindSlowValue() is { } slow)
            {
                findings.Add(Finding(written, slow));
            }
        }
    }

    private Diagnostic Finding(Located<string> written, SlowValue slow)
    {
        var unit = string.IsNullOrWhiteSpace(slow.Unit) ? "white space" : $"`{ShownText.Of(slow.Unit)}`";
        var message = slow.IsExponential
            ? string.Create(CultureInfo.InvariantCulture, $"a form hangs on {unit} typed {slow.Count} times")
            : $"the time to refuse {unit} typed again and again grows with the cube of its length";
        return new Diagnostic(Rule, message, written.Words())
        {
            Severity = slow.IsExponential ? Severity.Error : Severity.Hint,
            Help = "Let no two parts that repeat, one in or behind the other, take the same characters.",
        };
    }
}
