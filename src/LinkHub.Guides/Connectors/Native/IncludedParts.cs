using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors.Native;

/// <summary>A mapping being put together from its own keys and the partials it includes.</summary>
internal sealed class IncludedParts(DiagnosticBag diagnostics)
{
    private readonly List<YamlEntry> _entries = [];
    private readonly Dictionary<string, YamlEntry> _byKey = new(StringComparer.Ordinal);
    private readonly List<(YamlNode Part, SourceSpan Reference)> _parts = [];

    /// <summary>A key of the mapping itself; that it stands twice was reported when it was read.</summary>
    public void Add(YamlEntry own)
    {
        _entries.Add(own);
        _byKey.TryAdd(own.Key.Value, own);
    }

    public void Add(YamlNode part, SourceSpan reference)
    {
        _parts.Add((part, reference));
        if (part is not YamlMapping mapping)
        {
            return;
        }

        foreach (var entry in mapping.Entries)
        {
            if (_byKey.TryAdd(entry.Key.Value, entry))
            {
                _entries.Add(entry);
            }
            else
            {
                ReportTwice(entry.Key, _byKey[entry.Key.Value].Key);
            }
        }
    }

    /// <summary>
    /// The joined value: a list if only lists were included, an empty value if nothing was, else a mapping. A
    /// single partial keeps its own span.
    /// </summary>
    public YamlNode Join(YamlMapping mapping)
    {
        if (_parts is [var (only, _)] && mapping.Entries.Count == 1)
        {
            return only;
        }

        if (_entries.Count == 0 && _parts.Count == 0)
        {
            return new YamlScalar("", true, mapping.Span);
        }

        var lists = _parts.Where(part => part.Part is YamlSequence).ToList();
        if (lists.Count > 0 && _entries.Count == 0)
        {
            var items = lists.SelectMany(list => ((YamlSequence)list.Part).Items).ToList();
            return new YamlSequence(items, mapping.Span);
        }

        foreach (var (list, reference) in lists)
        {
            const string Message = "`$ref` brings a list into a mapping that has keys";
            diagnostics.Add(new Diagnostic(DefinitionRules.BadType, Message, reference)
            {
                Help = "Put the `$ref` under a key of its own.",
                Related = [new RelatedSpan(list.Span, "this list")],
            });
        }

        return mapping with { Entries = _entries };
    }

    private void ReportTwice(YamlScalar key, YamlScalar first) =>
        diagnostics.Add(
            new Diagnostic(YamlRules.DuplicateKey, $"the key `{key.Value}` stands twice", key.Span)
            {
                Help = "Keep one of the two.",
                Related = [new RelatedSpan(first.Span, "it stands here first")],
            });
}
