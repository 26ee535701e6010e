using LinkHub.Guides.Connectors;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Values;

/// <summary>Finds examples that repeat the prefix or suffix which the form shows beside the box.</summary>
public sealed class AffixDoubled : IConnectorRule
{
    public DiagnosticRule Rule { get; } = new("LH502", "affix-doubled", Severity.Warning);

    public FixSafety Fixes => FixSafety.Safe;

    public void Check(Connector connector, DiagnosticBag findings)
    {
        foreach (var (_, _, field) in DefinedField.Of(connector))
        {
            Located<string>?[] shown = [field.Example, field.Placeholder, field.Value];
            foreach (var value in shown.OfType<Located<string>>())
            {
                if (field.Prefix is { } prefix && Begins(value.Value, prefix.Value))
                {
                    findings.Add(Finding(value, prefix, "before", 0));
                }
                else if (field.Suffix is { } suffix && Ends(value.Value, suffix.Value))
                {
                    findings.Add(Finding(value, suffix, "after", value.Value.Length - suffix.Value.Length));
                }
            }
        }
    }

    private Diagnostic Finding(Located<string> value, Located<string> affix, string side, int offset)
    {
        var place = value.Part(offset, affix.Value.Length);
        var message =
            $"`{ShownText.Of(value.Value)}` repeats `{ShownText.Of(affix.Value)}`, which the form shows {side} the value";
        return new Diagnostic(Rule, message, place ?? value.Span)
        {
            Help = $"Leave out `{ShownText.Of(affix.Value)}`.",
            Related = [new RelatedSpan(affix.Span, "the form shows it")],
            Fix = place is { } span
                ? new Fix($"Take out `{ShownText.Of(affix.Value)}`", IsSafe: true, [new TextEdit(span, "")])
                : null,
        };
    }

    private static bool Begins(string value, string prefix) =>
        prefix.Length > 0 && value.Length > prefix.Length
            && value.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);

    private static bool Ends(string value, string suffix) =>
        suffix.Length > 0 && value.Length > suffix.Length
            && value.EndsWith(suffix, StringComparison.OrdinalIgnoreCase);
}
