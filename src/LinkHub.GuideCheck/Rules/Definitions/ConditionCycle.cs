using LinkHub.Guides.Connectors;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Definitions;

/// <summary>Finds fields that are shown only after each other, and so never.</summary>
public sealed class ConditionCycle : IConnectorRule
{
    public DiagnosticRule Rule { get; } = new("LH827", "condition-cycle", Severity.Error);

    public void Check(Connector connector, DiagnosticBag findings)
    {
        foreach (var form in DefinedField.Of(connector)
            .GroupBy(defined => (defined.Method.Span, defined.Kind)))
        {
            Check(
                [.. form.Select(defined => defined.Field).Where(field => field.VisibleWhen.Count > 0)],
                findings);
        }
    }

    private void Check(List<CredentialField> fields, DiagnosticBag findings)
    {
        var byKey = fields.ToLookup(field => field.Key.Value, StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            var cycle = Cycle(field, byKey);
            if (cycle.Count > 0
                && reported.Add(
                    string.Join('\n', cycle.Select(one => one.Key.Value).Order(StringComparer.Ordinal))))
            {
                findings.Add(Finding(cycle));
            }
        }
    }

    private Diagnostic Finding(List<CredentialField> cycle)
    {
        var names = string.Join(" and ", cycle.Select(field => $"`{ShownText.Of(field.Label.Value)}`"));
        var message = cycle.Count == 1
            ? $"{names} is shown only after itself, and so never"
            : $"{names} are shown only after each other, and so never";
        return new Diagnostic(Rule, message, cycle[0].VisibleWhen[0].Field.Words())
        {
            Help = "Let one of them be shown without a condition.",
            Related = [.. cycle.Skip(1).Select(field =>
                new RelatedSpan(field.VisibleWhen[0].Field.Words(), "which waits for this"))],
        };
    }

    // The fields from one along its conditions until it comes back; none if it does not.
    private static List<CredentialField> Cycle(CredentialField start, ILookup<string, CredentialField> byKey)
    {
        var (path, seen) = (new List<CredentialField>(), new HashSet<string>(StringComparer.Ordinal));
        for (var now = start; now is not null;)
        {
            if (!seen.Add(now.Key.Value))
            {
                return now.Key.Value == start.Key.Value ? path : [];
            }

            path.Add(now);
            now = now.VisibleWhen.SelectMany(condition => byKey[condition.Field.Value]).FirstOrDefault();
        }

        return [];
    }
}
