using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors;

/// <summary>Finds options of one select field that send the same value.</summary>
internal static class OptionValues
{
    public static void CheckUnique(IReadOnlyList<Located<string>> values, DiagnosticBag diagnostics)
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
}
