using System.Globalization;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Connectors.Patterns;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Definitions;

/// <summary>Finds patterns on which a browser hangs, by running them on values made for that.</summary>
public sealed class PatternSlow : IConnectorRule
{
    public DiagnosticRule Rule { get; } = new("LH822", "pattern-slow", Severity.Error);

    public void Check(Connector connector, DiagnosticBag findings)
    {
        foreach (var written in FieldPatterns.Of(connector))
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
