using LinkHub.Guides.Text;
using YamlDotNet.Core.Events;

namespace LinkHub.Guides.Yaml;

/// <summary>Tags and anchors before a value. A tag changes nothing here: a schema types values.</summary>
internal static class YamlTags
{
    private const string Core = "tag:yaml.org,2002:";

    /// <summary>Reports a tag other than those every YAML reader knows (YAML 1.2.2, chapter 10).</summary>
    public static void Check(NodeEvent node, SourceSpan place, DiagnosticBag diagnostics)
    {
        if (node.Tag.IsEmpty || node.Tag.IsNonSpecific || IsCore(node.Tag.Value))
        {
            return;
        }

        var tag = VisibleText.Of(node.Tag.Value);
        diagnostics.Add(YamlRules.UnknownTag, place, $"the tag `{tag}` is not known", "Delete the tag.");
    }

    /// <summary>Where the value itself begins: an event with an anchor or a tag begins at those.</summary>
    public static int ValueStart(NodeEvent node, string text, int start, int end)
    {
        var at = start;
        if (node.Anchor.IsEmpty && node.Tag.IsEmpty)
        {
            return at;
        }

        while (at < end && text[at] is '&' or '!')
        {
            while (at < end && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            while (at < end && char.IsWhiteSpace(text[at]))
            {
                at++;
            }
        }

        return at;
    }

    private static bool IsCore(string tag) =>
        tag.StartsWith(Core, StringComparison.Ordinal)
        && tag[Core.Length..] is "str" or "int" or "float" or "bool" or "null" or "map" or "seq" or "timestamp";
}
