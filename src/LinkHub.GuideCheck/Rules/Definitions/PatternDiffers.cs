using LinkHub.Guides.Connectors;
using LinkHub.Guides.Connectors.Patterns;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Definitions;

/// <summary>Finds patterns that mean one thing in a form and another elsewhere.</summary>
/// <remarks>
/// "Elsewhere" is .NET, in which platforms compare values again, an older browser, or the field's own
/// <c>required</c>. Each pattern has one finding: the gravest.
/// </remarks>
public sealed class PatternDiffers : IConnectorRule
{
    public DiagnosticRule Rule { get; } = new("LH821", "pattern-differs", Severity.Warning);

    public FixSafety Fixes => FixSafety.Safe;

    public void Check(Connector connector, DiagnosticBag findings)
    {
        foreach (var defined in DefinedField.Of(connector))
        {
            if (defined.Field.Validation?.Pattern is { } written
                && FieldPattern.Of(written.Value) is { IsUsable: true } pattern
                && (Refused(written, pattern) ?? Wider(written, pattern)
                    ?? Empty(written, pattern, defined)) is { } finding)
            {
                findings.Add(finding);
            }
        }
    }

    private Diagnostic? Refused(Located<string> written, FieldPattern pattern) =>
        PatternPortability.Refusal(pattern) is { } problem
            ? new Diagnostic(
                Rule, problem.Message, written.Part(problem.Offset, problem.Length) ?? written.Span)
            {
                Help = "Write the pattern with signs that mean the same everywhere.",
            }
            : null;

    private Diagnostic? Wider(Located<string> written, FieldPattern pattern)
    {
        var problems = PatternPortability.Differences(pattern).ToList();
        if (problems.Count == 0)
        {
            return null;
        }

        var first = problems[0];
        var edits = problems
            .Select(problem => (problem.Replacement, Place: written.Part(problem.Offset, problem.Length)))
            .Where(edit => edit.Place is not null)
            .Select(edit => new TextEdit(edit.Place!.Value, edit.Replacement!))
            .ToList();
        return new Diagnostic(Rule, first.Message, written.Part(first.Offset, first.Length) ?? written.Span)
        {
            Severity = Severity.Hint,
            Help = $"Write `{first.Replacement}`, which browsers mean by it.",
            Fix = edits.Count == problems.Count
                ? new Fix("Write the characters out", IsSafe: true, edits)
                : null,
        };
    }

    private Diagnostic? Empty(Located<string> written, FieldPattern pattern, DefinedField defined) =>
        defined is { IsAsked: true, Field.IsRequired: true } && pattern.Match("") == PatternMatch.Fits
            ? new Diagnostic(
                Rule, "the pattern takes an empty value, the required field does not", written.Words())
            {
                Severity = Severity.Hint,
                Help = "Let the pattern ask for one character at least.",
                Related = [new RelatedSpan(defined.Field.Label.Span, "the field")],
            }
            : null;
}
