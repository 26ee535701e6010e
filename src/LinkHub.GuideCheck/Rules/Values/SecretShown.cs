using LinkHub.Guides.Connectors;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Values;

/// <summary>Finds secret fields that a form fills in by itself: everybody can read the value in the page.</summary>
public sealed class SecretShown : IConnectorRule
{
    public DiagnosticRule Rule { get; } = new("LH507", "secret-shown", Severity.Error);

    public void Check(Connector connector, DiagnosticBag findings)
    {
        foreach (var defined in DefinedField.Of(connector).Where(defined => defined.IsAsked))
        {
            if (defined.Field is { IsSecret: true, Value: { Value.Length: > 0 } value } field)
            {
                var isCertain = field.Type.Value == FieldType.Password;
                findings.Add(new Diagnostic(
                    Rule, $"the secret field `{ShownText.Of(field.Label.Value)}` is filled in for everybody", value.Words())
                {
                    // A field that says nothing counts as secret, and may only have forgotten to say otherwise.
                    Severity = isCertain ? Severity.Error : Severity.Warning,
                    Help = isCertain
                        ? "Take the value out, and let it be typed."
                        : "Take the value out, or write `secret: false` if everybody may see it.",
                    Related = [new RelatedSpan(field.Label.Span, "the field")],
                });
            }
        }
    }
}
