using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors;

/// <summary>Finds contradictions among the fields of one form, in either dialect of definitions.</summary>
internal static class FieldChecks
{
    /// <summary>
    /// Reports fields whose keys cannot be told apart: they are equal, or differ in case only.
    /// </summary>
    public static void CheckKeys(IReadOnlyList<CredentialField> fields, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, CredentialField>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in fields.Where(field => field.Key.Value.Length > 0))
        {
            if (seen.TryAdd(field.Key.Value, field))
            {
                continue;
            }

            var first = seen[field.Key.Value].Key;
            var fact = first.Value == field.Key.Value
                ? $"two fields have the key `{first.Value}`"
                : $"the field keys `{field.Key.Value}` and `{first.Value}` differ in case only";
            diagnostics.Add(new Diagnostic(YamlRules.DuplicateKey, fact, field.Key.Span)
            {
                Help = "Rename one of the two.",
                Related = [new RelatedSpan(first.Span, "the other one")],
            });
        }
    }

    /// <summary>Reports options of one select field that send the same value.</summary>
    public static void CheckOptions(IReadOnlyList<Located<string>> values, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, Located<string>>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            if (seen.TryAdd(value.Value, value))
            {
                continue;
            }

            var message = $"two options have the value `{VisibleText.Of(value.Value)}`";
            diagnostics.Add(new Diagnostic(YamlRules.DuplicateKey, message, value.Span)
            {
                Help = "Give each option a value of its own, or delete one.",
                Related = [new RelatedSpan(seen[value.Value].Span, "the other one")],
            });
        }
    }

    /// <summary>Reports conditions on fields that the form does not have.</summary>
    /// <param name="fields">All fields of the form.</param>
    /// <param name="own">
    /// What the provider itself writes: the conditions of a field that it copies are reported where that
    /// field is written.
    /// </param>
    /// <param name="diagnostics">Receives a finding for each condition.</param>
    public static void CheckConditions(
        IReadOnlyList<CredentialField> fields, SourceSpan own, DiagnosticBag diagnostics)
    {
        var keys = fields.Select(field => field.Key.Value).ToHashSet(StringComparer.Ordinal);
        var suggestions = new Suggestions();
        var unknown = fields.SelectMany(field => field.VisibleWhen)
            .Select(condition => condition.Field)
            .Where(
                other =>
                    other.Span.Start >= own.Start && other.Span.End <= own.End
                        && !keys.Contains(other.Value));
        foreach (var other in unknown)
        {
            var message =
                $"a condition asks for `{VisibleText.Of(other.Value)}`, which is no field of the form";
            var help = suggestions.Help(other.Value, keys, "Write the key of another field.");
            diagnostics.Add(DefinitionRules.BadValue, other.Span, message, help);
        }
    }
}
