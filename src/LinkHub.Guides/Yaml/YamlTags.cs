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
        && tag[Core.Length..] is "str" or "int" or "float" or "bool" or "null" or "map" or "seq"
            or "timestamp";
}

/// <summary>
/// The values that the anchors of one document stand for, and the size that their uses have added.
/// </summary>
internal sealed class YamlAnchors(YamlLimits limits, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Anchored?> _byName = new(StringComparer.Ordinal);
    private int _uses;

    /// <summary>Whether a limit was passed: nothing more may be read.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>An anchor on a list or mapping: until it is closed it holds itself.</summary>
    public void Open(string name) => _byName[name] = null;

    public void Define(string name, YamlNode node, long size, int height) =>
        _byName[name] = new(node, size, height);

    /// <summary>
    /// What a use stands for; an empty value with a finding where it stands for nothing usable.
    /// </summary>
    /// <param name="name">The anchor's name.</param>
    /// <param name="span">The use.</param>
    /// <param name="depth">Lists and mappings around the use.</param>
    /// <param name="room">Values that may still be added.</param>
    public Anchored Use(string name, SourceSpan span, int depth, long room)
    {
        var nothing = new Anchored(new YamlScalar("", true, span), 1, 0);
        _uses++;
        if (!_byName.TryGetValue(name, out var found))
        {
            var near = Suggestion.Nearest(name, _byName.Keys.Take(limits.MaxAliases));
            var help = near is null ? "Define the anchor before its use." : $"Did you mean `*{near}`?";
            diagnostics.Add(YamlRules.Alias, span, $"the alias `*{name}` has no anchor", help);
            return nothing;
        }

        if (found is null)
        {
            var message = $"the alias `*{name}` stands inside its own anchor";
            diagnostics.Add(YamlRules.Alias, span, message, "Write the value out.");
            return nothing;
        }

        if (_uses > limits.MaxAliases || found.Size > room || depth + found.Height > limits.MaxDepth)
        {
            IsExhausted = true;
            diagnostics.Add(YamlRules.Alias, span, Excess(name, found, depth), "Write the values out.");
            return nothing;
        }

        return found;
    }

    private string Excess(string name, Anchored found, int depth)
    {
        if (_uses > limits.MaxAliases)
        {
            return $"more than {limits.MaxAliases} aliases are used, the rest is not read";
        }

        return depth + found.Height > limits.MaxDepth
            ? $"the alias `*{name}` nests values deeper than {limits.MaxDepth} levels, the rest is not read"
            : $"the alias `*{name}` makes the text larger than {limits.MaxNodes} values, the rest is not read";
    }

    /// <summary>A value with its number of values and levels, aliases expanded.</summary>
    internal sealed record Anchored(YamlNode Node, long Size, int Height);
}
