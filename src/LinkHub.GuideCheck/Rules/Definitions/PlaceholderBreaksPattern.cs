using LinkHub.Guides.Connectors;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Definitions;

/// <summary>Finds placeholders that look like a value which their field refuses.</summary>
/// <remarks>Words, masks and the field's own name are not values and are not reported.</remarks>
public sealed class PlaceholderBreaksPattern : IConnectorRule
{
    public DiagnosticRule Rule { get; } = new("LH823", "placeholder-breaks-pattern", Severity.Warning);

    public void Check(Connector connector, DiagnosticBag findings)
    {
        foreach (var (_, _, field) in DefinedField.Of(connector))
        {
            if (field.Placeholder is { } placeholder && !IsName(placeholder.Value, field)
                && ExampleValue.Refusal(field, placeholder.Value, connector.Format) is { } refusal)
            {
                findings.Add(new Diagnostic(
                    Rule,
                    $"the placeholder `{ShownText.Of(placeholder.Value)}` {refusal.Message}",
                    placeholder.Words())
                {
                    Help = "Show a value that the field takes.",
                    Related = [new RelatedSpan(refusal.Asked, "what the field asks for")],
                });
            }
        }
    }

    private static bool IsName(string placeholder, CredentialField field) =>
        Slug.Of(placeholder) is var name
            && (name == Slug.Of(field.Label.Value) || name == Slug.Of(field.Key.Value));
}
