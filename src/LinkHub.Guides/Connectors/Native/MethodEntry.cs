using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors.Native;

/// <summary>An item of <c>authentication</c>: one key, the method's kind, and the method under it.</summary>
internal sealed record MethodEntry(Located<string> Key, YamlMapping Method)
{
    /// <summary>
    /// Takes the item apart; where the method's keys stand beside their kind they are read all the same.
    /// </summary>
    public static MethodEntry? Of(YamlNode item, DiagnosticBag diagnostics)
    {
        if (item is not YamlMapping { Entries: [var first, ..] entries } mapping)
        {
            const string Message = "an item of `authentication` is no mapping";
            const string Help = "Write the method under `custom`, `oauth2` or `mcp`.";
            diagnostics.Add(DefinitionRules.BadType, item.Span, Message, Help);
            return null;
        }

        if (entries.Count == 1 && first.Value is YamlMapping method)
        {
            return new MethodEntry(first.Key.Located, method);
        }

        if (entries.Count == 1)
        {
            var message = $"the method under `{first.Key.Value}` is no mapping";
            diagnostics.Add(DefinitionRules.BadType, first.Key.Span, message, "Write the method's keys below it.");
            return null;
        }

        var second = entries[1].Key;
        diagnostics.Add(
            DefinitionRules.BadType,
            second.Span,
            $"`{second.Value}` stands beside `{first.Key.Value}`, a method has one key in the list",
            "Indent the method's keys below its kind.");
        var isWrapped = first.Value is YamlMapping;
        return new MethodEntry(first.Key.Located, isWrapped ? (YamlMapping)first.Value : mapping);
    }
}
