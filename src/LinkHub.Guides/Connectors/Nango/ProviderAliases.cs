using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors.Nango;

/// <summary>
/// Resolves <c>alias: other</c>: a shallow copy of the other provider, own keys winning as wholes.
/// </summary>
internal sealed class ProviderAliases(YamlMapping providers, DiagnosticBag diagnostics)
{
    /// <summary>
    /// The most values that all copies of one file may have together; real files have a few thousand.
    /// </summary>
    private const int MostCopied = 250_000;

    private readonly Dictionary<string, YamlNode> _byName = Index(providers);
    private readonly Dictionary<YamlNode, YamlMapping> _resolved = new(ReferenceEqualityComparer.Instance);
    private readonly Suggestions _suggestions = new();
    private readonly HashSet<YamlNode> _open = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<YamlNode, int> _sizes = new(ReferenceEqualityComparer.Instance);
    private int _copied;

    /// <summary>
    /// The provider with what it copies; the provider itself, with a finding, if what its <c>alias</c> names
    /// cannot be copied. Null once the copies hold more than <see cref="MostCopied"/> values, which is
    /// reported once: long providers that are copied often would grow without end.
    /// </summary>
    public YamlMapping? Resolve(YamlEntry provider) => Resolve(provider.Value);

    private YamlMapping? Resolve(YamlNode node)
    {
        if (node is not YamlMapping own
            || own.Find(NangoShapes.Alias.Name)?.Value is not YamlScalar { IsNull: false } alias)
        {
            return node as YamlMapping;
        }

        if (_copied > MostCopied)
        {
            return null;
        }

        if (_resolved.TryGetValue(own, out var known))
        {
            return known;
        }

        if (!_byName.TryGetValue(alias.Value, out var original))
        {
            var help = _suggestions.Help(
                alias.Value, _byName.Keys, "Write the key of a provider in this file.");
            diagnostics.Add(
                DefinitionRules.UnresolvedRef, alias.Span, $"there is no provider `{alias.Value}`", help);
            return _resolved[own] = own;
        }

        if (_open.Count >= 64 || !_open.Add(own))
        {
            var message = $"the aliases from `{alias.Value}` on do not end";
            diagnostics.Add(
                DefinitionRules.CyclicRef, alias.Span, message, "Write one of the providers out.");
            return own;
        }

        var copied = Resolve(original);
        _open.Remove(own);
        if (_copied > MostCopied)
        {
            return null;
        }

        return _resolved[own] = copied is null ? own : Merge(own, copied, alias.Span);
    }

    private YamlMapping Merge(YamlMapping own, YamlMapping copied, SourceSpan place)
    {
        var names = own.Entries.Select(entry => entry.Key.Value).ToHashSet(StringComparer.Ordinal);
        YamlEntry[] added = [.. copied.Entries.Where(entry => names.Add(entry.Key.Value))];
        _copied += added.Sum(entry => Size(entry.Value));
        if (_copied > MostCopied)
        {
            const string Message = "the aliases of this file copy more than 250000 values";
            diagnostics.Add(
                TextRules.LimitReached, place, Message, "Copy from shorter providers, or split the file.");
        }

        return own with { Entries = [.. own.Entries, .. added] };
    }

    // Readers leave values past a limit out, so that no value is larger than a file may be.
    private int Size(YamlNode node)
    {
        if (!_sizes.TryGetValue(node, out var size))
        {
            size = 1 + node switch
            {
                YamlMapping mapping => mapping.Entries.Sum(entry => Size(entry.Value)),
                YamlSequence list => list.Items.Sum(Size),
                _ => 0,
            };
            _sizes[node] = size;
        }

        return size;
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
