using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Matching;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Fields;

/// <summary>Finds two fields of one form whose labels read alike.</summary>
public sealed class AmbiguousLabels : IConnectorRule
{
    public DiagnosticRule Rule { get; } = new("LH111", "ambiguous-labels", Severity.Warning);

    public void Check(Connector connector, DiagnosticBag findings)
    {
        foreach (var method in connector.Methods)
        {
            foreach (var kind in GuideKinds.All)
            {
                Check(connector, method, AskedFields.Of(method, kind), findings);
            }
        }
    }

    private void Check(
        Connector connector, AuthMethod method, IReadOnlyList<CredentialField> asked, DiagnosticBag findings)
    {
        // A form may have one label twice where conditions show one of the two; a copy repeats its original's
        // findings.
        var alike = asked.Where(field => field.VisibleWhen.Count == 0 && IsOwn(connector, method, field))
            .GroupBy(field => string.Concat(WordForms.Split(field.Label.Value)))
            .Where(fields => fields.Key.Length > 0)
            .SelectMany(fields => fields.Skip(1).Select(field => (First: fields.First(), Field: field)));
        foreach (var (first, field) in alike)
        {
            var message = $"the form has two fields that read {FieldPlaces.Shown(field.Label)}";
            findings.Add(new Diagnostic(Rule, message, field.Label.Span)
            {
                Help = "Give each field a label that tells it from the others.",
                Related = [new RelatedSpan(first.Label.Span, "the other one")],
            });
        }
    }

    private static bool IsOwn(Connector connector, AuthMethod method, CredentialField field) =>
        connector.AliasOf is null
        || (field.Span.File == method.Span.File
            && field.Span.Start >= method.Span.Start
            && field.Span.End <= method.Span.End);
}
