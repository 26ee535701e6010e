using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors;

/// <summary>Finds fields of one form whose keys cannot be told apart.</summary>
internal static class FieldKeys
{
    public static void CheckUnique(IReadOnlyList<CredentialField> fields, DiagnosticBag diagnostics)
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
}
