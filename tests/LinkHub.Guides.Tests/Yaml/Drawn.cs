using System.Text;
using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Tests.Yaml;

/// <summary>Draws nodes and findings as text, one a line with its place.</summary>
internal static class Drawn
{
    public static string Findings(DiagnosticBag diagnostics) => string.Concat(diagnostics.Sorted().Select(Line));

    public static string Node(YamlNode? node)
    {
        var text = new StringBuilder();
        Add(node, "", text);
        return text.ToString();
    }

    public static string Place(SourceSpan span) => $"{span.Position}-{span.EndPosition}";

    public static string Escape(string text) =>
        text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Line(Diagnostic finding)
    {
        var related = string.Concat(finding.Related.Select(r => $" ({r.Message}: {Place(r.Span)})"));
        return $"{finding.Rule.Name} {Place(finding.Span)} {finding.Message}{related}\n";
    }

    private static void Add(YamlNode? node, string indent, StringBuilder text)
    {
        switch (node)
        {
            case null:
                text.Append(indent).Append("nothing\n");
                break;
            case YamlScalar scalar:
                var style = scalar.IsPlain ? "plain" : "quoted";
                text.Append($"{indent}{Place(scalar.Span)} {style} {Escape(scalar.Value)}\n");
                break;
            case YamlSequence list:
                text.Append($"{indent}{Place(list.Span)} list\n");
                foreach (var item in list.Items)
                {
                    Add(item, indent + "  ", text);
                }

                break;
            case YamlMapping mapping:
                text.Append($"{indent}{Place(mapping.Span)} mapping\n");
                foreach (var (key, value) in mapping.Entries)
                {
                    text.Append($"{indent}  {Place(key.Span)} {Escape(key.Value)}:\n");
                    Add(value, indent + "    ", text);
                }

                break;
        }
    }
}
