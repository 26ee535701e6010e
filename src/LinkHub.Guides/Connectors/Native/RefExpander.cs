using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors.Native;

/// <summary>Puts partials where <c>$ref</c> names them, as if their text stood there.</summary>
/// <remarks>
/// A partial that is a mapping adds its keys, one that is a list becomes (or extends) the list. Parts keep
/// their own file's spans. Each partial is read once. A <c>$ref</c> that begins with <c>#</c> belongs to a
/// JSON Schema and stays.
/// </remarks>
internal sealed class RefExpander
{
    private readonly DiagnosticBag _diagnostics;
    private readonly Partials _partials;

    /// <param name="partial">The partial with a name, or null.</param>
    /// <param name="diagnostics">Receives what was wrong.</param>
    public RefExpander(Func<string, SourceFile?> partial, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _partials = new Partials(partial, Expand, diagnostics);
    }

    public YamlNode Expand(YamlNode node) => node switch
    {
        YamlSequence list => Expand(list),
        YamlMapping mapping => Expand(mapping),
        _ => node,
    };

    private YamlSequence Expand(YamlSequence list)
    {
        var items = new List<YamlNode>(list.Items.Count);
        foreach (var item in list.Items)
        {
            var expanded = Expand(item);
            if (item is YamlMapping && expanded is YamlSequence included)
            {
                items.AddRange(included.Items);
            }
            else
            {
                items.Add(expanded);
            }
        }

        var isSame = items.SequenceEqual(list.Items, ReferenceEqualityComparer.Instance);
        return isSame ? list : list with { Items = items };
    }

    private YamlNode Expand(YamlMapping mapping)
    {
        var hasReference = mapping.Entries.Any(IsReference);
        if (!hasReference)
        {
            var values = mapping.Entries.Select(ExpandValue).ToList();
            return values.SequenceEqual(mapping.Entries, ReferenceEqualityComparer.Instance)
                ? mapping
                : mapping with { Entries = values };
        }

        var parts = new IncludedParts(_diagnostics);
        foreach (var entry in mapping.Entries)
        {
            if (!IsReference(entry))
            {
                parts.Add(ExpandValue(entry));
            }
            else if (_partials.Include(entry.Value) is { } part)
            {
                parts.Add(part, entry.Value.Span);
            }
        }

        return parts.Join(mapping);
    }

    private YamlEntry ExpandValue(YamlEntry entry)
    {
        var value = Expand(entry.Value);
        return ReferenceEquals(value, entry.Value) ? entry : entry with { Value = value };
    }

    private static bool IsReference(YamlEntry entry) =>
        entry.Key.Value == "$ref" && entry.Value is not YamlScalar { Value: ['#', ..] };
}
