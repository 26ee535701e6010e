using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors;

/// <summary>Finds conditions on fields that their form does not have.</summary>
internal static class FieldConditions
{
    /// <param name="fields">All fields of the form.</param>
    /// <param name="own">What the provider itself writes: a field copied from another is that one's
    /// matter.</param>
    /// <param name="diagnostics">Receives a finding for each condition.</param>
    public static void CheckKnown(IReadOnlyList<CredentialField> fields, SourceSpan own, DiagnosticBag diagnostics)
    {
        var keys = fields.Select(field => field.Key.Value).ToHashSet(StringComparer.Ordinal);
        var suggestions = new Suggestions();
        var unknown = fields.SelectMany(field => field.VisibleWhen)
            .Select(condition => condition.Field)
            .Where(other => other.Span.Start >= own.Start && other.Span.End <= own.End && !keys.Contains(other.Value));
        foreach (var other in unknown)
        {
            var message = $"a condition asks for `{VisibleText.Of(other.Value)}`, which is no field of the form";
            var help = suggestions.Help(other.Value, keys, "Write the key of another field.");
            diagnostics.Add(DefinitionRules.BadValue, other.Span, message, help);
        }
    }
}
