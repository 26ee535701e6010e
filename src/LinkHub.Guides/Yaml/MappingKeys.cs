using LinkHub.Guides.Text;

namespace LinkHub.Guides.Yaml;

/// <summary>Compares the keys that were written with those that have a meaning.</summary>
internal static class MappingKeys
{
    public static void Check(YamlMapping mapping, MappingShape shape, SchemaRules rules, DiagnosticBag diagnostics)
    {
        foreach (var (key, _) in mapping.Entries)
        {
            if (shape.Has(key.Value))
            {
                continue;
            }

            var near = key.Value.Length > 100 ? null : Suggestion.Nearest(key.Value, shape.Keys);
            if (near is null && shape.IsOpen)
            {
                continue;
            }

            var name = VisibleText.Of(key.Value.AsSpan(0, Math.Min(key.Value.Length, 100)));
            var help = near is null
                ? $"Write one of {string.Join(", ", shape.Keys.Select(known => $"`{known}`"))}."
                : $"Did you mean `{near}`?";
            diagnostics.Add(rules.UnknownKey, key.Span, $"`{name}` is not a key of a {shape.Name}", help);
        }
    }

    public static void CheckFreeKeys(YamlMapping mapping, SchemaRules rules, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, YamlScalar>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, _) in mapping.Entries)
        {
            if (seen.TryAdd(key.Value, key) || seen[key.Value].Value == key.Value)
            {
                continue;
            }

            var first = seen[key.Value];
            var fact = $"the keys `{key.Value}` and `{first.Value}` differ in case only";
            diagnostics.Add(new Diagnostic(rules.DuplicateKey, fact, key.Span)
            {
                Help = "Rename one of the two.",
                Related = [new RelatedSpan(first.Span, "the other one")],
            });
        }
    }
}
