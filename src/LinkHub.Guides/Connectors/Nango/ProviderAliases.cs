using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors;

/// <summary>
/// Resolves <c>alias: other</c>: a shallow copy of the other provider, own keys winning as wholes.
/// </summary>
internal sealed class ProviderAliases(YamlMapping providers, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, YamlNode> _byName = Index(providers);
    private readonly Dictionary<YamlNode, YamlMapping> _resolved = new(ReferenceEqualityComparer.Instance);
    private readonly Suggestions _suggestions = new();
    private readonly HashSet<YamlNode> _open = new(ReferenceEqualityComparer.Instance);

    /// <summary>
    /// The provider with what it copies; a copy of nothing usable is the provider itself, with a finding.
    /// </summary>
    public YamlMapping? Resolve(YamlEntry provider) => Resolve(provider.Value);

    private YamlMapping? Resolve(YamlNode node)
    {
        if (node is not YamlMapping own || own.Find("alias")?.Value is not YamlScalar { IsNull: false } alias)
        {
            return node as YamlMapping;
        }

        if (_resolved.TryGetValue(own, out var known))
        {
            return known;
        }

        if (!_byName.TryGetValue(alias.Value, out var original))
        {
            var help = _suggestions.Help(alias.Value, _byName.Keys, "Write the key of a provider in this file.");
            diagnostics.Add(DefinitionRules.UnresolvedRef, alias.Span, $"there is no provider `{alias.Value}`", help);
            return _resolved[own] = own;
        }

        if (_open.Count >= 64 || !_open.Add(own))
        {
            var message = $"the aliases from `{alias.Value}` on do not end";
            diagnostics.Add(DefinitionRules.CyclicRef, alias.Span, message, "Write one of the providers out.");
            return own;
        }

        var copied = Resolve(original);
        _open.Remove(own);
        return _resolved[own] = copied is null ? own : Merge(own, copied);
    }

    private static YamlMapping Merge(YamlMapping own, YamlMapping copied)
    {
        var names = own.Entries.Select(entry => entry.Key.Value).ToHashSet(StringComparer.Ordinal);
        return own with { Entries = [.. own.Entries, .. copied.Entries.Where(entry => names.Add(entry.Key.Value))] };
    }

    private static Dictionary<string, YamlNode> Index(YamlMapping providers)
    {
        var byName = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var (key, value) in providers.Entries)
        {
            byName.TryAdd(key.Value, value);
        }

        return byName;
    }
}
