using LinkHub.Guides.Connectors;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Values;

/// <summary>Finds examples, defaults and options that their own field refuses.</summary>
public sealed class ExampleBreaksPattern : IConnectorRule
{
    public DiagnosticRule Rule { get; } = new("LH501", "example-breaks-pattern", Severity.Error);

    public void Check(Connector connector, DiagnosticBag findings)
    {
        foreach (var (_, _, field) in DefinedField.Of(connector))
        {
            foreach (var (what, value) in Shown(field))
            {
                if (ExampleValue.Refusal(field, value.Value, connector.Format) is { } refusal)
                {
                    findings.Add(Finding(what, value, refusal));
                }
            }
        }
    }

    private Diagnostic Finding(string what, Located<string> value, ExampleValue.Refused refusal) =>
        new(Rule, $"the {what} `{ShownText.Of(value.Value)}` {refusal.Message}", value.Words())
        {
            // A pattern without its ends is right in programs that search for it, and only too strict in a
            // form.
            Severity = refusal.IsPartial ? Severity.Warning : Severity.Error,
            Help = refusal.IsPartial
                ? "Write a pattern for the whole value."
                : $"Correct the {what}, or the pattern that refuses it.",
            Related = [new RelatedSpan(refusal.Asked, "what the field asks for")],
        };

    private static IEnumerable<(string What, Located<string> Value)> Shown(CredentialField field)
    {
        if (field.Example is { } example)
        {
            yield return ("example", example);
        }

        if (field is { Value: { } value, IsComputed: false })
        {
            yield return ("default", value);
        }

        foreach (var option in field.Options)
        {
            yield return ("option", option.Value);
        }
    }
}
